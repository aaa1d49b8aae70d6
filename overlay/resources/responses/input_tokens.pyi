"""The classes of ``client.responses.input_tokens``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.responses_input_tokens import AsyncResponsesInputTokens as AsyncInputTokens
from openai_raw.resources.responses_input_tokens import ResponsesInputTokens as InputTokens
