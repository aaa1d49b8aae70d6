"""The classes of ``client.beta.agents.vaults``.

Written by ``python -m spec names``; do not edit.
"""

from . import credentials as credentials
from openai_raw.resources.beta_agents_vaults import AsyncBetaAgentsVaults as AsyncVaults
from openai_raw.resources.beta_agents_vaults import BetaAgentsVaults as Vaults
from openai_raw.resources.beta_agents_vaults_credentials import AsyncBetaAgentsVaultsCredentials as AsyncCredentials
from openai_raw.resources.beta_agents_vaults_credentials import BetaAgentsVaultsCredentials as Credentials
