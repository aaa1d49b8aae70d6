"""The classes of ``client.beta.agents.sessions.turns.items``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.beta_agents_sessions_turns_items import AsyncBetaAgentsSessionsTurnsItems as AsyncItems
from openai_raw.resources.beta_agents_sessions_turns_items import BetaAgentsSessionsTurnsItems as Items
