"""Which parts of a page are not its matter: what is hidden, and what only a role, an id or a class tells."""

import re

# An id, or the first word of a class.
NAMES = frozenset(
    "footer site-footer page-footer main-footer sidfot nav navbar navigation main-nav main-navigation menu"
    " main-menu topmenu leftmenu submenu meny breadcrumb breadcrumbs brodsmulor cookie cookies cookie-banner"
    " cookie-bar cookie-consent cookie-notice cookiebanner cookiebar skip-link skip-links skiplink skiplinks"
    " share sharing social related related-projects related-posts relaterade relaterade-projekt hidden d-none".split()
)
_NAMED = {"id": ("div", "ul"), "class": ("div", "section", "ul")}
_ROLES = frozenset(("navigation", "contentinfo", "dialog", "alertdialog", "search", "menu", "menubar"))
_SPACE = re.compile("[ \t\r\n]")
TELLING = ("hidden", "aria-hidden", "style", "role", "id", "class")
"""The attributes that may tell it."""


def leaves_out(name: str, attribute: str, value: str) -> bool:
    """Whether an element of that name with such an attribute is no part of the page's matter.

    >>> leaves_out("p", "style", "Display: none"), leaves_out("div", "class", "footer wide"), leaves_out("p", "class", "footer")
    (True, True, False)
    """
    if attribute in _NAMED:
        named = value.partition(" ")[0] if attribute == "class" else value
        return named in NAMES and name in _NAMED[attribute]
    if attribute == "style":
        style = _SPACE.sub("", value).lower()
        return "display:none" in style or "visibility:hidden" in style
    if attribute == "role":
        return value in _ROLES
    return attribute == "hidden" or (attribute == "aria-hidden" and value == "true")
