"""The resource ``client.beta.agents.environments.templates``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.agents.create_beta_agents_environments_templates import CreateBetaAgentsEnvironmentsTemplatesParams
from ..api.agents.delete_beta_agents_environments_templates import DeleteBetaAgentsEnvironmentsTemplatesParams
from ..api.agents.list_beta_agents_environments_templates import ListBetaAgentsEnvironmentsTemplatesParams
from ..api.agents.retrieve_beta_agents_environments_templates import RetrieveBetaAgentsEnvironmentsTemplatesParams
from ..api.agents.update_beta_agents_environments_templates import UpdateBetaAgentsEnvironmentsTemplatesParams
from ..client import (
    AsyncPage,
    AsyncPages,
    AsyncResource,
    AsyncStreamedResponse,
    Omit,
    Page,
    RawResponse,
    Resource,
    StreamedResponse,
)
from ..dicts.create_beta_agents_environments_templates_request import (
    CreateBetaAgentsEnvironmentsTemplatesRequestDesktopDict,
    CreateBetaAgentsEnvironmentsTemplatesRequestNetworkDict,
    CreateBetaAgentsEnvironmentsTemplatesRequestPackagesDict,
)
from ..dicts.hosted_plugin_param import HostedPluginParamDict
from ..dicts.setup_command import SetupCommandDict
from ..dicts.update_beta_agents_environments_templates_request import (
    UpdateBetaAgentsEnvironmentsTemplatesRequestDesktopDict,
    UpdateBetaAgentsEnvironmentsTemplatesRequestNetworkDict,
    UpdateBetaAgentsEnvironmentsTemplatesRequestPackagesDict,
)
from ..models.create_beta_agents_environments_templates_request import (
    CreateBetaAgentsEnvironmentsTemplatesRequestDesktop,
    CreateBetaAgentsEnvironmentsTemplatesRequestNetwork,
    CreateBetaAgentsEnvironmentsTemplatesRequestPackages,
)
from ..models.enums import ListBetaAgentsEnvironmentsTemplatesOrderInput
from ..models.environment_template import EnvironmentTemplate
from ..models.environment_template_deleted import EnvironmentTemplateDeleted
from ..models.hosted_plugin_param import HostedPluginParam
from ..models.setup_command import SetupCommand
from ..models.update_beta_agents_environments_templates_request import (
    UpdateBetaAgentsEnvironmentsTemplatesRequestDesktop,
    UpdateBetaAgentsEnvironmentsTemplatesRequestNetwork,
    UpdateBetaAgentsEnvironmentsTemplatesRequestPackages,
)
from ..unions import HostedEnvironmentFileParamInput, HostedSkillParamInput

class BetaAgentsEnvironmentsTemplates(Resource):
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: ListBetaAgentsEnvironmentsTemplatesOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[EnvironmentTemplate]:
        """List environment templates

        Returns a page; iterate over it to fetch the following pages.

        ``GET /agents/environments/templates``

        Args:
            after: Cursor: returns the environment templates after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of environment templates per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
        """
    def create(
        self,
        *,
        capability_directories: Sequence[str] | Omit | None = ...,
        desktop: CreateBetaAgentsEnvironmentsTemplatesRequestDesktop
        | CreateBetaAgentsEnvironmentsTemplatesRequestDesktopDict
        | Omit
        | None = ...,
        env: Mapping[str, str] | Omit | None = ...,
        files: Sequence[HostedEnvironmentFileParamInput] | Omit | None = ...,
        name: str | Omit | None = ...,
        network: CreateBetaAgentsEnvironmentsTemplatesRequestNetwork
        | CreateBetaAgentsEnvironmentsTemplatesRequestNetworkDict
        | Omit
        | None = ...,
        packages: CreateBetaAgentsEnvironmentsTemplatesRequestPackages
        | CreateBetaAgentsEnvironmentsTemplatesRequestPackagesDict
        | Omit
        | None = ...,
        plugins: Sequence[HostedPluginParam | HostedPluginParamDict] | Omit | None = ...,
        setup_commands: Sequence[SetupCommand | SetupCommandDict] | Omit | None = ...,
        skills: Sequence[HostedSkillParamInput] | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> EnvironmentTemplate:
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
    def retrieve(
        self,
        environment_template_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> EnvironmentTemplate:
        """Retrieve an environment template

        Raises a 404 error if the id is unknown.

        ``GET /agents/environments/templates/{environment_template_id}``

        Args:
            environment_template_id: Required. Id of the environment template.
        """
    def update(
        self,
        environment_template_id: str,
        *,
        capability_directories: Sequence[str] | Omit | None = ...,
        desktop: UpdateBetaAgentsEnvironmentsTemplatesRequestDesktop
        | UpdateBetaAgentsEnvironmentsTemplatesRequestDesktopDict
        | Omit
        | None = ...,
        env: Mapping[str, str] | Omit | None = ...,
        files: Sequence[HostedEnvironmentFileParamInput] | Omit | None = ...,
        name: str | Omit | None = ...,
        network: UpdateBetaAgentsEnvironmentsTemplatesRequestNetwork
        | UpdateBetaAgentsEnvironmentsTemplatesRequestNetworkDict
        | Omit
        | None = ...,
        packages: UpdateBetaAgentsEnvironmentsTemplatesRequestPackages
        | UpdateBetaAgentsEnvironmentsTemplatesRequestPackagesDict
        | Omit
        | None = ...,
        plugins: Sequence[HostedPluginParam | HostedPluginParamDict] | Omit | None = ...,
        setup_commands: Sequence[SetupCommand | SetupCommandDict] | Omit | None = ...,
        skills: Sequence[HostedSkillParamInput] | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> EnvironmentTemplate:
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
    def delete(
        self,
        environment_template_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> EnvironmentTemplateDeleted:
        """Delete an environment template

        Environments created from it are not affected.

        ``DELETE /agents/environments/templates/{environment_template_id}``

        Args:
            environment_template_id: Required. Id of the environment template.
        """
    @property
    def with_raw_response(self) -> BetaAgentsEnvironmentsTemplatesRaw: ...
    @property
    def with_streaming_response(self) -> BetaAgentsEnvironmentsTemplatesStreaming: ...

class AsyncBetaAgentsEnvironmentsTemplates(AsyncResource):
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: ListBetaAgentsEnvironmentsTemplatesOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[EnvironmentTemplate]:
        """List environment templates

        Returns a page; iterate over it to fetch the following pages.

        ``GET /agents/environments/templates``

        Args:
            after: Cursor: returns the environment templates after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of environment templates per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
        """
    async def create(
        self,
        *,
        capability_directories: Sequence[str] | Omit | None = ...,
        desktop: CreateBetaAgentsEnvironmentsTemplatesRequestDesktop
        | CreateBetaAgentsEnvironmentsTemplatesRequestDesktopDict
        | Omit
        | None = ...,
        env: Mapping[str, str] | Omit | None = ...,
        files: Sequence[HostedEnvironmentFileParamInput] | Omit | None = ...,
        name: str | Omit | None = ...,
        network: CreateBetaAgentsEnvironmentsTemplatesRequestNetwork
        | CreateBetaAgentsEnvironmentsTemplatesRequestNetworkDict
        | Omit
        | None = ...,
        packages: CreateBetaAgentsEnvironmentsTemplatesRequestPackages
        | CreateBetaAgentsEnvironmentsTemplatesRequestPackagesDict
        | Omit
        | None = ...,
        plugins: Sequence[HostedPluginParam | HostedPluginParamDict] | Omit | None = ...,
        setup_commands: Sequence[SetupCommand | SetupCommandDict] | Omit | None = ...,
        skills: Sequence[HostedSkillParamInput] | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> EnvironmentTemplate:
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
    async def retrieve(
        self,
        environment_template_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> EnvironmentTemplate:
        """Retrieve an environment template

        Raises a 404 error if the id is unknown.

        ``GET /agents/environments/templates/{environment_template_id}``

        Args:
            environment_template_id: Required. Id of the environment template.
        """
    async def update(
        self,
        environment_template_id: str,
        *,
        capability_directories: Sequence[str] | Omit | None = ...,
        desktop: UpdateBetaAgentsEnvironmentsTemplatesRequestDesktop
        | UpdateBetaAgentsEnvironmentsTemplatesRequestDesktopDict
        | Omit
        | None = ...,
        env: Mapping[str, str] | Omit | None = ...,
        files: Sequence[HostedEnvironmentFileParamInput] | Omit | None = ...,
        name: str | Omit | None = ...,
        network: UpdateBetaAgentsEnvironmentsTemplatesRequestNetwork
        | UpdateBetaAgentsEnvironmentsTemplatesRequestNetworkDict
        | Omit
        | None = ...,
        packages: UpdateBetaAgentsEnvironmentsTemplatesRequestPackages
        | UpdateBetaAgentsEnvironmentsTemplatesRequestPackagesDict
        | Omit
        | None = ...,
        plugins: Sequence[HostedPluginParam | HostedPluginParamDict] | Omit | None = ...,
        setup_commands: Sequence[SetupCommand | SetupCommandDict] | Omit | None = ...,
        skills: Sequence[HostedSkillParamInput] | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> EnvironmentTemplate:
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
    async def delete(
        self,
        environment_template_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> EnvironmentTemplateDeleted:
        """Delete an environment template

        Environments created from it are not affected.

        ``DELETE /agents/environments/templates/{environment_template_id}``

        Args:
            environment_template_id: Required. Id of the environment template.
        """
    @property
    def with_raw_response(self) -> AsyncBetaAgentsEnvironmentsTemplatesRaw: ...
    @property
    def with_streaming_response(self) -> AsyncBetaAgentsEnvironmentsTemplatesStreaming: ...

class BetaAgentsEnvironmentsTemplatesRaw(Protocol):
    def list(
        self, **params: Unpack[ListBetaAgentsEnvironmentsTemplatesParams]
    ) -> RawResponse[Page[EnvironmentTemplate]]: ...
    def create(
        self, **params: Unpack[CreateBetaAgentsEnvironmentsTemplatesParams]
    ) -> RawResponse[EnvironmentTemplate]: ...
    def retrieve(
        self, environment_template_id: str, **params: Unpack[RetrieveBetaAgentsEnvironmentsTemplatesParams]
    ) -> RawResponse[EnvironmentTemplate]: ...
    def update(
        self, environment_template_id: str, **params: Unpack[UpdateBetaAgentsEnvironmentsTemplatesParams]
    ) -> RawResponse[EnvironmentTemplate]: ...
    def delete(
        self, environment_template_id: str, **params: Unpack[DeleteBetaAgentsEnvironmentsTemplatesParams]
    ) -> RawResponse[EnvironmentTemplateDeleted]: ...

class AsyncBetaAgentsEnvironmentsTemplatesRaw(Protocol):
    async def list(
        self, **params: Unpack[ListBetaAgentsEnvironmentsTemplatesParams]
    ) -> RawResponse[AsyncPage[EnvironmentTemplate]]: ...
    async def create(
        self, **params: Unpack[CreateBetaAgentsEnvironmentsTemplatesParams]
    ) -> RawResponse[EnvironmentTemplate]: ...
    async def retrieve(
        self, environment_template_id: str, **params: Unpack[RetrieveBetaAgentsEnvironmentsTemplatesParams]
    ) -> RawResponse[EnvironmentTemplate]: ...
    async def update(
        self, environment_template_id: str, **params: Unpack[UpdateBetaAgentsEnvironmentsTemplatesParams]
    ) -> RawResponse[EnvironmentTemplate]: ...
    async def delete(
        self, environment_template_id: str, **params: Unpack[DeleteBetaAgentsEnvironmentsTemplatesParams]
    ) -> RawResponse[EnvironmentTemplateDeleted]: ...

class BetaAgentsEnvironmentsTemplatesStreaming(Protocol):
    def list(
        self, **params: Unpack[ListBetaAgentsEnvironmentsTemplatesParams]
    ) -> AbstractContextManager[StreamedResponse[Page[EnvironmentTemplate]]]: ...
    def create(
        self, **params: Unpack[CreateBetaAgentsEnvironmentsTemplatesParams]
    ) -> AbstractContextManager[StreamedResponse[EnvironmentTemplate]]: ...
    def retrieve(
        self, environment_template_id: str, **params: Unpack[RetrieveBetaAgentsEnvironmentsTemplatesParams]
    ) -> AbstractContextManager[StreamedResponse[EnvironmentTemplate]]: ...
    def update(
        self, environment_template_id: str, **params: Unpack[UpdateBetaAgentsEnvironmentsTemplatesParams]
    ) -> AbstractContextManager[StreamedResponse[EnvironmentTemplate]]: ...
    def delete(
        self, environment_template_id: str, **params: Unpack[DeleteBetaAgentsEnvironmentsTemplatesParams]
    ) -> AbstractContextManager[StreamedResponse[EnvironmentTemplateDeleted]]: ...

class AsyncBetaAgentsEnvironmentsTemplatesStreaming(Protocol):
    def list(
        self, **params: Unpack[ListBetaAgentsEnvironmentsTemplatesParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[EnvironmentTemplate]]]: ...
    def create(
        self, **params: Unpack[CreateBetaAgentsEnvironmentsTemplatesParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[EnvironmentTemplate]]: ...
    def retrieve(
        self, environment_template_id: str, **params: Unpack[RetrieveBetaAgentsEnvironmentsTemplatesParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[EnvironmentTemplate]]: ...
    def update(
        self, environment_template_id: str, **params: Unpack[UpdateBetaAgentsEnvironmentsTemplatesParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[EnvironmentTemplate]]: ...
    def delete(
        self, environment_template_id: str, **params: Unpack[DeleteBetaAgentsEnvironmentsTemplatesParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[EnvironmentTemplateDeleted]]: ...
