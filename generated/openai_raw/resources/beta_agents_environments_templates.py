"""The resource ``client.beta.agents.environments.templates``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class BetaAgentsEnvironmentsTemplates(Resource):
    """``client.beta.agents.environments.templates``."""

    @described
    def list(self, **params: Any) -> Any:
        """List beta agents environments templates.

        ``GET /agents/environments/templates``

        Parameters: after, limit, order
        """
        return self._client._call("agents.list_beta_agents_environments_templates", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create beta agents environments templates.

        ``POST /agents/environments/templates``

        Parameters: capability_directories, desktop, env, files, name, network, packages, plugins,
        setup_commands, skills
        """
        return self._client._call("agents.create_beta_agents_environments_templates", {}, params)

    @described
    def retrieve(self, environment_template_id: str, **params: Any) -> Any:
        """Retrieve beta agents environments templates.

        ``GET /agents/environments/templates/{environment_template_id}``

        Parameters: environment_template_id (required)
        """
        return self._client._call("agents.retrieve_beta_agents_environments_templates", {"environment_template_id": environment_template_id}, params)

    @described
    def update(self, environment_template_id: str, **params: Any) -> Any:
        """Update beta agents environments templates.

        ``POST /agents/environments/templates/{environment_template_id}``

        Parameters: environment_template_id (required), capability_directories, desktop, env, files, name,
        network, packages, plugins, setup_commands, skills
        """
        return self._client._call("agents.update_beta_agents_environments_templates", {"environment_template_id": environment_template_id}, params)

    @described
    def delete(self, environment_template_id: str, **params: Any) -> Any:
        """Delete beta agents environments templates.

        ``DELETE /agents/environments/templates/{environment_template_id}``

        Parameters: environment_template_id (required)
        """
        return self._client._call("agents.delete_beta_agents_environments_templates", {"environment_template_id": environment_template_id}, params)


class AsyncBetaAgentsEnvironmentsTemplates(AsyncResource):
    """``client.beta.agents.environments.templates`` of an async client."""

    @described
    def list(self, **params: Any) -> Any:
        """List beta agents environments templates.

        ``GET /agents/environments/templates``

        Parameters: after, limit, order
        """
        return self._client._pages("agents.list_beta_agents_environments_templates", {}, params)

    @described
    async def create(self, **params: Any) -> Any:
        """Create beta agents environments templates.

        ``POST /agents/environments/templates``

        Parameters: capability_directories, desktop, env, files, name, network, packages, plugins,
        setup_commands, skills
        """
        return await self._client._call("agents.create_beta_agents_environments_templates", {}, params)

    @described
    async def retrieve(self, environment_template_id: str, **params: Any) -> Any:
        """Retrieve beta agents environments templates.

        ``GET /agents/environments/templates/{environment_template_id}``

        Parameters: environment_template_id (required)
        """
        return await self._client._call("agents.retrieve_beta_agents_environments_templates", {"environment_template_id": environment_template_id}, params)

    @described
    async def update(self, environment_template_id: str, **params: Any) -> Any:
        """Update beta agents environments templates.

        ``POST /agents/environments/templates/{environment_template_id}``

        Parameters: environment_template_id (required), capability_directories, desktop, env, files, name,
        network, packages, plugins, setup_commands, skills
        """
        return await self._client._call("agents.update_beta_agents_environments_templates", {"environment_template_id": environment_template_id}, params)

    @described
    async def delete(self, environment_template_id: str, **params: Any) -> Any:
        """Delete beta agents environments templates.

        ``DELETE /agents/environments/templates/{environment_template_id}``

        Parameters: environment_template_id (required)
        """
        return await self._client._call("agents.delete_beta_agents_environments_templates", {"environment_template_id": environment_template_id}, params)

