"""Lists of keywords, for finding the page."""

from esfsheet.news.page.lines import Boilerplate

PATTERN = Boilerplate(
    kind="block",
    regex=r"(?:taggar|taggat|etikett(?:er)?|nyckelord|ämnesord|tags?)\s?(?::|$)",
    hits=("Taggar: EU, unga, arbete", "Ämnesord", "Etiketter:"),
    misses=("Taggarna sitter på väskan.", "Etiketten är ny."),
)
