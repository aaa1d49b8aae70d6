"""The names of ``openai.types.beta.agents.sessions.turns`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from typing import TypeAlias
from openai_raw.api.agents.list_beta_agents_sessions_turns_items import ListBetaAgentsSessionsTurnsItemsParams as ListBetaAgentsSessionsTurnsItemsParams_

ItemListParams: TypeAlias = ListBetaAgentsSessionsTurnsItemsParams_
