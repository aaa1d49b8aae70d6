"""The classes of ``client.beta.responses.input_tokens``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.beta_responses_input_tokens import AsyncBetaResponsesInputTokens as AsyncInputTokens
from openai_raw.resources.beta_responses_input_tokens import BetaResponsesInputTokens as InputTokens
