"""Which parts of a page are not its matter: what is hidden, and what only a role, an id or a class tells."""

from esfsheet.patterns import pattern

# An id, or the first word of a class.
NAMES = frozenset(
    "footer site-footer page-footer main-footer sidfot nav navbar navigation main-nav main-navigation menu"
    " main-menu topmenu leftmenu submenu meny breadcrumb breadcrumbs brodsmulor cookie cookies cookie-banner"
    " cookie-bar cookie-consent cookie-notice cookiebanner cookiebar skip-link skip-links skiplink skiplinks"
    " share sharing social related related-projects related-posts relaterade relaterade-projekt".split()
)
# Never the page itself, whatever they hold.
_NOTICE = ("cookie", "skip", "share", "sharing", "breadcrumb", "brodsmul")
_NOTICES = frozenset(name for name in NAMES if name.startswith(_NOTICE))
# Any word of a class, on any element.
_HIDDEN = frozenset(("hidden", "d-none"))
_ONLY_HEARD = frozenset(("sr-only", "visually-hidden", "screen-reader-text"))
# `d-none d-md-block`, `hidden lg:flex`: hidden on a telephone only. A page is read as a wide screen shows it.
_SHOWN = pattern(r"(?:^|\s)(?:d-(?:sm|md|lg|xl|xxl)-|(?:sm|md|lg|xl|2xl):)(?!none|hidden)")
# What names the thing beside it, or the page, does so for those who see as well.
_NAMING = frozenset(("h1", "dt", "th", "label"))
_NAMED = {"id": ("div", "ul"), "class": ("div", "section", "ul")}
# What stands behind an open dialog, or in a folded panel, is only not read aloud.
_PANELS = frozenset("div main section article ul ol dl table".split())
_ROLES = frozenset(("navigation", "contentinfo", "dialog", "alertdialog", "search", "menu", "menubar"))
_SPACE = pattern("[ \t\r\n]")
TELLING = ("hidden", "aria-hidden", "style", "role", "id", "class")
"""The attributes that may tell it."""


def leaves_out(name: str, attribute: str, value: str) -> bool:
    """Whether an element of that name with such an attribute is no part of the page's matter.

    >>> leaves_out("p", "style", "Display: none"), leaves_out("div", "class", "footer wide"), leaves_out("p", "class", "footer")
    (True, True, False)
    """
    if attribute == "class":
        words = value.split()
        if not _HIDDEN.isdisjoint(words):
            return _SHOWN.search(value) is None
        if not _ONLY_HEARD.isdisjoint(words):
            return name not in _NAMING
    if attribute in _NAMED:
        return name in _NAMED[attribute] and (value.partition(" ")[0] if attribute == "class" else value) in NAMES
    if attribute == "style":
        style = _SPACE.sub("", value).lower()
        return "display:none" in style or "visibility:hidden" in style
    if attribute == "role":
        return value in _ROLES
    return attribute == "hidden" or (attribute == "aria-hidden" and value == "true")


def may_be_the_page(name: str, attribute: str, value: str) -> bool:
    """Whether what is left out for such an attribute may still be what the page is about, if it holds the page's title.

    >>> [may_be_the_page("div", "class", words) for words in ("menu wide", "cookie", "hidden menu")]
    [True, False, False]
    >>> may_be_the_page("main", "aria-hidden", "true"), may_be_the_page("span", "aria-hidden", "true")
    (True, False)
    """
    if attribute == "aria-hidden":
        return name in _PANELS
    if attribute not in _NAMED:
        return False
    first = value.partition(" ")[0] if attribute == "class" else value
    return first in NAMES and first not in _NOTICES and (_HIDDEN | _ONLY_HEARD).isdisjoint(value.split())
