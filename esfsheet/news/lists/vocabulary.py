"""What lists call the one who gets a grant, and the grant: the choices of an expression that leaves case aside."""

GETS = "stödmottagare|organisation|huvudman|huvudsökande|mottagare"
GRANT = (
    r"(?:(?:beviljat|beslutat|beviljade) )?(?:(?:esf|eu)-?(?:stöd|bidrag|medel)|stöd|belopp|bidrag|summa|stödbelopp|medel)"
    r"(?: från [\w -]{2,30})?|beviljat|beviljades|beslutat"
)
