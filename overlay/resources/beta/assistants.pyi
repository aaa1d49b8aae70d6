"""The classes of ``client.beta.assistants``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.beta_assistants import AsyncBetaAssistants as AsyncAssistants
from openai_raw.resources.beta_assistants import BetaAssistants as Assistants
