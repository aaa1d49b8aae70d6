"""The classes of ``client.beta.agents.sessions.events``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.beta_agents_sessions_events import AsyncBetaAgentsSessionsEvents as AsyncEvents
from openai_raw.resources.beta_agents_sessions_events import BetaAgentsSessionsEvents as Events
