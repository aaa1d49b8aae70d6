"""The names of ``openai.types.beta.agents.sessions.subagents`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from typing import TypeAlias
from openai_raw.api.agents.list_beta_agents_sessions_subagents_items import ListBetaAgentsSessionsSubagentsItemsParams as ListBetaAgentsSessionsSubagentsItemsParams_
from openai_raw.api.agents.list_beta_agents_sessions_subagents_turns import ListBetaAgentsSessionsSubagentsTurnsParams as ListBetaAgentsSessionsSubagentsTurnsParams_

ItemListParams: TypeAlias = ListBetaAgentsSessionsSubagentsItemsParams_
TurnListParams: TypeAlias = ListBetaAgentsSessionsSubagentsTurnsParams_
