"""The classes of ``client.responses``.

Written by ``python -m spec names``; do not edit.
"""

from . import input_items as input_items
from . import input_tokens as input_tokens
from openai_raw.resources.responses_input_items import AsyncResponsesInputItems as AsyncInputItems
from openai_raw.resources.responses_input_items import ResponsesInputItems as InputItems
from openai_raw.resources.responses_input_tokens import AsyncResponsesInputTokens as AsyncInputTokens
from openai_raw.resources.responses_input_tokens import ResponsesInputTokens as InputTokens
from overlay.responses import AsyncResponses as AsyncResponses
from overlay.responses import Responses as Responses
