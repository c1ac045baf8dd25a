"""Names by which pages call the parts that are not their matter: an id, or the first word of a class."""

NAMES = frozenset(
    "footer site-footer page-footer main-footer sidfot nav navbar navigation main-nav main-navigation menu"
    " main-menu topmenu leftmenu submenu meny breadcrumb breadcrumbs brodsmulor cookie cookies cookie-banner"
    " cookie-bar cookie-consent cookie-notice cookiebanner cookiebar skip-link skip-links skiplink skiplinks"
    " share sharing social related related-projects related-posts relaterade relaterade-projekt hidden d-none".split()
)
