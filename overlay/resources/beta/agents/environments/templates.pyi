"""The classes of ``client.beta.agents.environments.templates``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.beta_agents_environments_templates import AsyncBetaAgentsEnvironmentsTemplates as AsyncTemplates
from openai_raw.resources.beta_agents_environments_templates import BetaAgentsEnvironmentsTemplates as Templates
