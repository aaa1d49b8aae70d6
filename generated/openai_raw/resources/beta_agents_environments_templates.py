"""The resource ``client.beta.agents.environments.templates``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class BetaAgentsEnvironmentsTemplates(Resource):
    """``client.beta.agents.environments.templates``."""

    @described
    def list(self, **params: Any) -> Any:
        """List environment templates

        Returns a page; iterate over it to fetch the following pages.

        ``GET /agents/environments/templates``

        Args:
            after: Cursor: returns the environment templates after the one with this id. Pass the `last_id` of
                the previous page.
            limit: Maximum number of environment templates per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
        """
        return self._client._call("agents.list_beta_agents_environments_templates", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create an environment template

        Stores files, packages and network rules for new environments.

        ``POST /agents/environments/templates``

        Args:
            capability_directories: Directories to search for skills and plugins.
            desktop: Desktop that the agent can see and operate; None for no desktop.
            env: Environment variables by name.
            files: Files to create in the environment.
            name: Name of the environment template.
            network: Network access rules.
            packages: Packages to install.
            plugins: Plugins to install in the environment.
            setup_commands: Commands to run before the agent starts.
            skills: Skills to install in the environment.
        """
        return self._client._call("agents.create_beta_agents_environments_templates", {}, params)

    @described
    def retrieve(self, environment_template_id: str, **params: Any) -> Any:
        """Retrieve an environment template

        Raises a 404 error if the id is unknown.

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

        Arguments that are left out keep their values.

        ``POST /agents/environments/templates/{environment_template_id}``

        Args:
            environment_template_id: Required. Id of the environment template.
            capability_directories: Directories to search for skills and plugins.
            desktop: Desktop that the agent can see and operate; None for no desktop.
            env: Environment variables by name.
            files: Files to create in the environment.
            name: Name of the environment template.
            network: Network access rules.
            packages: Packages to install.
            plugins: Plugins to install in the environment.
            setup_commands: Commands to run before the agent starts.
            skills: Skills to install in the environment.
        """
        return self._client._call(
            "agents.update_beta_agents_environments_templates",
            {"environment_template_id": environment_template_id},
            params,
        )

    @described
    def delete(self, environment_template_id: str, **params: Any) -> Any:
        """Delete an environment template

        Environments created from it are not affected.

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
