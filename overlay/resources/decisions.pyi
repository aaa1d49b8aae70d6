"""The classes of ``client.decisions``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.decisions import AsyncDecisions as AsyncDecisions
from openai_raw.resources.decisions import Decisions as Decisions
