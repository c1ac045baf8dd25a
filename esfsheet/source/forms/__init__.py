"""One file for each saved form: a function `read` from the form's stream to the documents in it."""
