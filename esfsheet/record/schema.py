"""The schema of a record as it is stored, to be read without the models, which take longer to load than a page to be read.

It is what the models give: `esfsheet schema project > esfsheet/record/project.schema.json` stores it anew.
"""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

Schema = Mapping[str, Any]


@cache
def project() -> Schema:
    """The schema of a project sheet's record."""
    stored: Schema = json.loads(Path(__file__).with_name("project.schema.json").read_bytes())
    return stored
