"""The classes of ``client.beta.agents.environments``.

Written by ``python -m spec names``; do not edit.
"""

from . import files as files
from . import templates as templates
from openai_raw.resources.beta_agents_environments import AsyncBetaAgentsEnvironments as AsyncEnvironments
from openai_raw.resources.beta_agents_environments import BetaAgentsEnvironments as Environments
from openai_raw.resources.beta_agents_environments_files import AsyncBetaAgentsEnvironmentsFiles as AsyncFiles
from openai_raw.resources.beta_agents_environments_files import BetaAgentsEnvironmentsFiles as Files
from openai_raw.resources.beta_agents_environments_templates import AsyncBetaAgentsEnvironmentsTemplates as AsyncTemplates
from openai_raw.resources.beta_agents_environments_templates import BetaAgentsEnvironmentsTemplates as Templates
