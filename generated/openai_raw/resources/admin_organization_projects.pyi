"""The resource ``client.admin.organization.projects``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import cached_property
from typing import Any, Protocol, Unpack

import httpx

from ..api.projects.archive_project import ArchiveProjectParams
from ..api.projects.create_project import CreateProjectParams
from ..api.projects.list_projects import ListProjectsParams
from ..api.projects.modify_project import ModifyProjectParams
from ..api.projects.retrieve_project import RetrieveProjectParams
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
from ..models.enums import PublicProjectResidencyInput
from ..models.project import Project
from .admin_organization_projects_api_keys import (
    AdminOrganizationProjectsApiKeys,
    AsyncAdminOrganizationProjectsApiKeys,
)
from .admin_organization_projects_certificates import (
    AdminOrganizationProjectsCertificates,
    AsyncAdminOrganizationProjectsCertificates,
)
from .admin_organization_projects_data_retention import (
    AdminOrganizationProjectsDataRetention,
    AsyncAdminOrganizationProjectsDataRetention,
)
from .admin_organization_projects_groups import AdminOrganizationProjectsGroups, AsyncAdminOrganizationProjectsGroups
from .admin_organization_projects_hosted_tool_permissions import (
    AdminOrganizationProjectsHostedToolPermissions,
    AsyncAdminOrganizationProjectsHostedToolPermissions,
)
from .admin_organization_projects_model_permissions import (
    AdminOrganizationProjectsModelPermissions,
    AsyncAdminOrganizationProjectsModelPermissions,
)
from .admin_organization_projects_rate_limits import (
    AdminOrganizationProjectsRateLimits,
    AsyncAdminOrganizationProjectsRateLimits,
)
from .admin_organization_projects_roles import AdminOrganizationProjectsRoles, AsyncAdminOrganizationProjectsRoles
from .admin_organization_projects_service_accounts import (
    AdminOrganizationProjectsServiceAccounts,
    AsyncAdminOrganizationProjectsServiceAccounts,
)
from .admin_organization_projects_service_tier_settings import (
    AdminOrganizationProjectsServiceTierSettings,
    AsyncAdminOrganizationProjectsServiceTierSettings,
)
from .admin_organization_projects_spend_alerts import (
    AdminOrganizationProjectsSpendAlerts,
    AsyncAdminOrganizationProjectsSpendAlerts,
)
from .admin_organization_projects_spend_limit import (
    AdminOrganizationProjectsSpendLimit,
    AsyncAdminOrganizationProjectsSpendLimit,
)
from .admin_organization_projects_users import AdminOrganizationProjectsUsers, AsyncAdminOrganizationProjectsUsers

class AdminOrganizationProjects(Resource):
    @cached_property
    def api_keys(self) -> AdminOrganizationProjectsApiKeys: ...
    @cached_property
    def certificates(self) -> AdminOrganizationProjectsCertificates: ...
    @cached_property
    def data_retention(self) -> AdminOrganizationProjectsDataRetention: ...
    @cached_property
    def groups(self) -> AdminOrganizationProjectsGroups: ...
    @cached_property
    def hosted_tool_permissions(self) -> AdminOrganizationProjectsHostedToolPermissions: ...
    @cached_property
    def model_permissions(self) -> AdminOrganizationProjectsModelPermissions: ...
    @cached_property
    def rate_limits(self) -> AdminOrganizationProjectsRateLimits: ...
    @cached_property
    def service_accounts(self) -> AdminOrganizationProjectsServiceAccounts: ...
    @cached_property
    def spend_alerts(self) -> AdminOrganizationProjectsSpendAlerts: ...
    @cached_property
    def users(self) -> AdminOrganizationProjectsUsers: ...
    @cached_property
    def roles(self) -> AdminOrganizationProjectsRoles: ...
    @cached_property
    def spend_limit(self) -> AdminOrganizationProjectsSpendLimit: ...
    @cached_property
    def service_tier_settings(self) -> AdminOrganizationProjectsServiceTierSettings: ...
    def list(
        self,
        *,
        limit: int | Omit = ...,
        after: str | Omit = ...,
        include_archived: bool | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[Project]:
        """List the projects of the organization

        Archived projects are left out unless requested. Requires an admin key.

        ``GET /organization/projects``

        Args:
            limit: Maximum number of projects per page. Default: `20`.
            after: Cursor: returns the projects after the one with this id. Pass the `last_id` of the previous page.
            include_archived: Whether archived projects are listed too. Default `false`.
        """
    def create(
        self,
        *,
        name: str,
        residency: PublicProjectResidencyInput | Omit | None = ...,
        external_key_id: str | Omit | None = ...,
        geography: str | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Project:
        """Create a project

        A project can be archived later, but never deleted. Requires an admin key.

        ``POST /organization/projects``

        Args:
            name: Required. Name of the project.
            residency: Where data of the project is stored and processed. Values: `GLOBAL`, `US_STORAGE_PROCESSING`, `EU_STORAGE_PROCESSING`, `JP_STORAGE`, `KR_STORAGE`, `CA_STORAGE`, `SG_STORAGE`, `IN_STORAGE`, `AU_STORAGE`, `GB_STORAGE`, `AE_STORAGE`, `AE_STORAGE_PROCESSING`, and 3 more.
            external_key_id: Id of the external key.
            geography: The geography in which the project's data stays. Cannot be changed afterwards.
        """
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Project:
        """Retrieve a project

        Requires an admin key; an unknown id is a 404.

        ``GET /organization/projects/{project_id}``

        Args:
            project_id: Required. Id of the project.
        """
    def update(
        self,
        project_id: str,
        *,
        name: str | Omit | None = ...,
        external_key_id: str | Omit | None = ...,
        geography: str | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Project:
        """Change a project

        Arguments that are left out keep their values. Requires an admin key.

        ``POST /organization/projects/{project_id}``

        Args:
            project_id: Required. Id of the project.
            name: Name of the project.
            external_key_id: Id of the external key.
            geography: The geography in which the project's data stays. Cannot be changed afterwards.
        """
    def archive(
        self,
        project_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Project:
        """Archive a project

        Its keys stop working. An archived project cannot be used, changed or brought back.

        ``POST /organization/projects/{project_id}/archive``

        Args:
            project_id: Required. Id of the project.
        """
    @property
    def with_raw_response(self) -> AdminOrganizationProjectsRaw: ...
    @property
    def with_streaming_response(self) -> AdminOrganizationProjectsStreaming: ...

class AsyncAdminOrganizationProjects(AsyncResource):
    @cached_property
    def api_keys(self) -> AsyncAdminOrganizationProjectsApiKeys: ...
    @cached_property
    def certificates(self) -> AsyncAdminOrganizationProjectsCertificates: ...
    @cached_property
    def data_retention(self) -> AsyncAdminOrganizationProjectsDataRetention: ...
    @cached_property
    def groups(self) -> AsyncAdminOrganizationProjectsGroups: ...
    @cached_property
    def hosted_tool_permissions(self) -> AsyncAdminOrganizationProjectsHostedToolPermissions: ...
    @cached_property
    def model_permissions(self) -> AsyncAdminOrganizationProjectsModelPermissions: ...
    @cached_property
    def rate_limits(self) -> AsyncAdminOrganizationProjectsRateLimits: ...
    @cached_property
    def service_accounts(self) -> AsyncAdminOrganizationProjectsServiceAccounts: ...
    @cached_property
    def spend_alerts(self) -> AsyncAdminOrganizationProjectsSpendAlerts: ...
    @cached_property
    def users(self) -> AsyncAdminOrganizationProjectsUsers: ...
    @cached_property
    def roles(self) -> AsyncAdminOrganizationProjectsRoles: ...
    @cached_property
    def spend_limit(self) -> AsyncAdminOrganizationProjectsSpendLimit: ...
    @cached_property
    def service_tier_settings(self) -> AsyncAdminOrganizationProjectsServiceTierSettings: ...
    def list(
        self,
        *,
        limit: int | Omit = ...,
        after: str | Omit = ...,
        include_archived: bool | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[Project]:
        """List the projects of the organization

        Archived projects are left out unless requested. Requires an admin key.

        ``GET /organization/projects``

        Args:
            limit: Maximum number of projects per page. Default: `20`.
            after: Cursor: returns the projects after the one with this id. Pass the `last_id` of the previous page.
            include_archived: Whether archived projects are listed too. Default `false`.
        """
    async def create(
        self,
        *,
        name: str,
        residency: PublicProjectResidencyInput | Omit | None = ...,
        external_key_id: str | Omit | None = ...,
        geography: str | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Project:
        """Create a project

        A project can be archived later, but never deleted. Requires an admin key.

        ``POST /organization/projects``

        Args:
            name: Required. Name of the project.
            residency: Where data of the project is stored and processed. Values: `GLOBAL`, `US_STORAGE_PROCESSING`, `EU_STORAGE_PROCESSING`, `JP_STORAGE`, `KR_STORAGE`, `CA_STORAGE`, `SG_STORAGE`, `IN_STORAGE`, `AU_STORAGE`, `GB_STORAGE`, `AE_STORAGE`, `AE_STORAGE_PROCESSING`, and 3 more.
            external_key_id: Id of the external key.
            geography: The geography in which the project's data stays. Cannot be changed afterwards.
        """
    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Project:
        """Retrieve a project

        Requires an admin key; an unknown id is a 404.

        ``GET /organization/projects/{project_id}``

        Args:
            project_id: Required. Id of the project.
        """
    async def update(
        self,
        project_id: str,
        *,
        name: str | Omit | None = ...,
        external_key_id: str | Omit | None = ...,
        geography: str | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Project:
        """Change a project

        Arguments that are left out keep their values. Requires an admin key.

        ``POST /organization/projects/{project_id}``

        Args:
            project_id: Required. Id of the project.
            name: Name of the project.
            external_key_id: Id of the external key.
            geography: The geography in which the project's data stays. Cannot be changed afterwards.
        """
    async def archive(
        self,
        project_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Project:
        """Archive a project

        Its keys stop working. An archived project cannot be used, changed or brought back.

        ``POST /organization/projects/{project_id}/archive``

        Args:
            project_id: Required. Id of the project.
        """
    @property
    def with_raw_response(self) -> AsyncAdminOrganizationProjectsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncAdminOrganizationProjectsStreaming: ...

class AdminOrganizationProjectsRaw(Protocol):
    def list(self, **params: Unpack[ListProjectsParams]) -> RawResponse[Page[Project]]: ...
    def create(self, **params: Unpack[CreateProjectParams]) -> RawResponse[Project]: ...
    def retrieve(self, project_id: str, **params: Unpack[RetrieveProjectParams]) -> RawResponse[Project]: ...
    def update(self, project_id: str, **params: Unpack[ModifyProjectParams]) -> RawResponse[Project]: ...
    def archive(self, project_id: str, **params: Unpack[ArchiveProjectParams]) -> RawResponse[Project]: ...

class AsyncAdminOrganizationProjectsRaw(Protocol):
    async def list(self, **params: Unpack[ListProjectsParams]) -> RawResponse[AsyncPage[Project]]: ...
    async def create(self, **params: Unpack[CreateProjectParams]) -> RawResponse[Project]: ...
    async def retrieve(self, project_id: str, **params: Unpack[RetrieveProjectParams]) -> RawResponse[Project]: ...
    async def update(self, project_id: str, **params: Unpack[ModifyProjectParams]) -> RawResponse[Project]: ...
    async def archive(self, project_id: str, **params: Unpack[ArchiveProjectParams]) -> RawResponse[Project]: ...

class AdminOrganizationProjectsStreaming(Protocol):
    def list(self, **params: Unpack[ListProjectsParams]) -> AbstractContextManager[StreamedResponse[Page[Project]]]: ...
    def create(self, **params: Unpack[CreateProjectParams]) -> AbstractContextManager[StreamedResponse[Project]]: ...
    def retrieve(
        self, project_id: str, **params: Unpack[RetrieveProjectParams]
    ) -> AbstractContextManager[StreamedResponse[Project]]: ...
    def update(
        self, project_id: str, **params: Unpack[ModifyProjectParams]
    ) -> AbstractContextManager[StreamedResponse[Project]]: ...
    def archive(
        self, project_id: str, **params: Unpack[ArchiveProjectParams]
    ) -> AbstractContextManager[StreamedResponse[Project]]: ...

class AsyncAdminOrganizationProjectsStreaming(Protocol):
    def list(
        self, **params: Unpack[ListProjectsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[Project]]]: ...
    def create(
        self, **params: Unpack[CreateProjectParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Project]]: ...
    def retrieve(
        self, project_id: str, **params: Unpack[RetrieveProjectParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Project]]: ...
    def update(
        self, project_id: str, **params: Unpack[ModifyProjectParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Project]]: ...
    def archive(
        self, project_id: str, **params: Unpack[ArchiveProjectParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Project]]: ...
