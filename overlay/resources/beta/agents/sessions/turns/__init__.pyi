"""The classes of ``client.beta.agents.sessions.turns``.

Written by ``python -m spec names``; do not edit.
"""

from . import items as items
from openai_raw.resources.beta_agents_sessions_turns import AsyncBetaAgentsSessionsTurns as AsyncTurns
from openai_raw.resources.beta_agents_sessions_turns import BetaAgentsSessionsTurns as Turns
from openai_raw.resources.beta_agents_sessions_turns_items import AsyncBetaAgentsSessionsTurnsItems as AsyncItems
from openai_raw.resources.beta_agents_sessions_turns_items import BetaAgentsSessionsTurnsItems as Items
