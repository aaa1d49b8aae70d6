"""The classes of ``client.beta.responses.input_items``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.beta_responses_input_items import AsyncBetaResponsesInputItems as AsyncInputItems
from openai_raw.resources.beta_responses_input_items import BetaResponsesInputItems as InputItems
