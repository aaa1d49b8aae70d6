"""The classes of ``client.responses.input_items``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.responses_input_items import AsyncResponsesInputItems as AsyncInputItems
from openai_raw.resources.responses_input_items import ResponsesInputItems as InputItems
