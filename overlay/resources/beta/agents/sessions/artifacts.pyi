"""The classes of ``client.beta.agents.sessions.artifacts``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.beta_agents_sessions_artifacts import AsyncBetaAgentsSessionsArtifacts as AsyncArtifacts
from openai_raw.resources.beta_agents_sessions_artifacts import BetaAgentsSessionsArtifacts as Artifacts
