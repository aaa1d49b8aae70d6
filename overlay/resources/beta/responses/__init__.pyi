"""The classes of ``client.beta.responses``.

Written by ``python -m spec names``; do not edit.
"""

from . import input_items as input_items
from . import input_tokens as input_tokens
from openai_raw.resources.beta_responses import AsyncBetaResponses as AsyncResponses
from openai_raw.resources.beta_responses import BetaResponses as Responses
from openai_raw.resources.beta_responses_input_items import AsyncBetaResponsesInputItems as AsyncInputItems
from openai_raw.resources.beta_responses_input_items import BetaResponsesInputItems as InputItems
from openai_raw.resources.beta_responses_input_tokens import AsyncBetaResponsesInputTokens as AsyncInputTokens
from openai_raw.resources.beta_responses_input_tokens import BetaResponsesInputTokens as InputTokens
