"""The classes of ``client.beta.agents.sessions.subagents.turns``.

Written by ``python -m spec names``; do not edit.
"""

from . import items as items
from openai_raw.resources.beta_agents_sessions_subagents_turns import AsyncBetaAgentsSessionsSubagentsTurns as AsyncTurns
from openai_raw.resources.beta_agents_sessions_subagents_turns import BetaAgentsSessionsSubagentsTurns as Turns
from openai_raw.resources.beta_agents_sessions_subagents_turns_items import AsyncBetaAgentsSessionsSubagentsTurnsItems as AsyncItems
from openai_raw.resources.beta_agents_sessions_subagents_turns_items import BetaAgentsSessionsSubagentsTurnsItems as Items
