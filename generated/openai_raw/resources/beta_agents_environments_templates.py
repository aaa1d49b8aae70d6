"""The resource ``client.beta.agents.environments.templates``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class BetaAgentsEnvironmentsTemplates(Resource):
    """``client.beta.agents.environments.templates``."""

    @described
    def list(self, **params: Any) -> Any:
        """List environment templates

        Fetches more pages as you iterate.

        ``GET /agents/environments/templates``

        Args:
            after: A cursor: gives the agent environment templates that follow the one with this id, the
                `last_id` of the page before.
            limit: The most agent environment templates in one page.
            order: Sort by time of creation: `asc` oldest first, `desc` newest first.
        """
        return self._client._call("agents.list_beta_agents_environments_templates", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create an environment template

        Stores files, packages and network rules from which environments are made.

        ``POST /agents/environments/templates``

        Args:
            capability_directories: Folders in which the agent looks for skills and plugins.
            desktop: A desktop that the agent can see and use. None if null.
            env: Environment variables.
            files: Files that are there from the beginning.
            name: Name of the agents environments templates.
            network: Which hosts can be reached.
            packages: Packages that are installed from the beginning.
            plugins: Plugins that are there from the beginning.
            setup_commands: Commands that run before the agent begins.
            skills: Skills that are there from the beginning.
        """
        return self._client._call("agents.create_beta_agents_environments_templates", {}, params)

    @described
    def retrieve(self, environment_template_id: str, **params: Any) -> Any:
        """Retrieve an environment template

        An unknown id is a 404.

        ``GET /agents/environments/templates/{environment_template_id}``

        Args:
            environment_template_id: Required. Id of the environment template.
        """
        return self._client._call(
            "agents.retrieve_beta_agents_environments_templates",
            {"environment_template_id": environment_template_id},
            params,
        )

    @described
    def update(self, environment_template_id: str, **params: Any) -> Any:
        """Change an environment template

        Only what is passed changes.

        ``POST /agents/environments/templates/{environment_template_id}``

        Args:
            environment_template_id: Required. Id of the environment template.
            capability_directories: Folders in which the agent looks for skills and plugins.
            desktop: A desktop that the agent can see and use. None if null.
            env: Environment variables.
            files: Files that are there from the beginning.
            name: Name of the agents environments templates.
            network: Which hosts can be reached.
            packages: Packages that are installed from the beginning.
            plugins: Plugins that are there from the beginning.
            setup_commands: Commands that run before the agent begins.
            skills: Skills that are there from the beginning.
        """
        return self._client._call(
            "agents.update_beta_agents_environments_templates",
            {"environment_template_id": environment_template_id},
            params,
        )

    @described
    def delete(self, environment_template_id: str, **params: Any) -> Any:
        """Delete an environment template

        Environments made from it stay as they are.

        ``DELETE /agents/environments/templates/{environment_template_id}``

        Args:
            environment_template_id: Required. Id of the environment template.
        """
        return self._client._call(
            "agents.delete_beta_agents_environments_templates",
            {"environment_template_id": environment_template_id},
            params,
        )


class AsyncBetaAgentsEnvironmentsTemplates(AsyncResource):
    """``client.beta.agents.environments.templates`` of an async client."""

    @described_as(BetaAgentsEnvironmentsTemplates.list)
    def list(self, **params: Any) -> Any:
        return self._client._pages("agents.list_beta_agents_environments_templates", {}, params)

    @described_as(BetaAgentsEnvironmentsTemplates.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("agents.create_beta_agents_environments_templates", {}, params)

    @described_as(BetaAgentsEnvironmentsTemplates.retrieve)
    async def retrieve(self, environment_template_id: str, **params: Any) -> Any:
        return await self._client._call(
            "agents.retrieve_beta_agents_environments_templates",
            {"environment_template_id": environment_template_id},
            params,
        )

    @described_as(BetaAgentsEnvironmentsTemplates.update)
    async def update(self, environment_template_id: str, **params: Any) -> Any:
        return await self._client._call(
            "agents.update_beta_agents_environments_templates",
            {"environment_template_id": environment_template_id},
            params,
        )

    @described_as(BetaAgentsEnvironmentsTemplates.delete)
    async def delete(self, environment_template_id: str, **params: Any) -> Any:
        return await self._client._call(
            "agents.delete_beta_agents_environments_templates",
            {"environment_template_id": environment_template_id},
            params,
        )
