"""The resource ``client.admin.organization.projects.service_tier_settings``, for type checkers, editors and
`inspect.signature`."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Literal, Protocol, Unpack

import httpx

from ..api.organization.retrieve_admin_organization_projects_service_tier_settings import (
    RetrieveAdminOrganizationProjectsServiceTierSettingsParams,
)
from ..api.organization.update_admin_organization_projects_service_tier_settings import (
    UpdateAdminOrganizationProjectsServiceTierSettingsParams,
)
from ..client import AsyncResource, AsyncStreamedResponse, Omit, RawResponse, Resource, StreamedResponse
from ..models.enums import ProjectOptionalServiceTierInput
from ..models.project_service_tier_settings import ProjectServiceTierSettings
from ..models.update_admin_organization_projects_service_tier_settings_request import (
    UpdateAdminOrganizationProjectsServiceTierSettingsRequestDefaultInput,
)

class AdminOrganizationProjectsServiceTierSettings(Resource):
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
    ) -> ProjectServiceTierSettings:
        """Retrieve the service tiers a project may use

        Returns the tier used by default and the ones enabled. Requires an admin key.

        ``GET /organization/projects/{project_id}/service_tier_settings``

        Args:
            project_id: Required. Id of the project.
        """
    def update(
        self,
        project_id: str,
        *,
        default: UpdateAdminOrganizationProjectsServiceTierSettingsRequestDefaultInput | Omit = ...,
        enabled_tiers: Literal["all"] | Sequence[ProjectOptionalServiceTierInput] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ProjectServiceTierSettings:
        """Set the service tiers a project may use

        Arguments that are left out keep their values. Requires an admin key.

        ``POST /organization/projects/{project_id}/service_tier_settings``

        Args:
            project_id: Required. Id of the project.
            default: The tier of requests that name none. Values: `standard`, `fast`, `scale`.
            enabled_tiers: The optional tiers that requests may name, or `all`. Values: `all`, `flex`, `fast`, `ultrafast`.
        """
    @property
    def with_raw_response(self) -> AdminOrganizationProjectsServiceTierSettingsRaw: ...
    @property
    def with_streaming_response(self) -> AdminOrganizationProjectsServiceTierSettingsStreaming: ...

class AsyncAdminOrganizationProjectsServiceTierSettings(AsyncResource):
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
    ) -> ProjectServiceTierSettings:
        """Retrieve the service tiers a project may use

        Returns the tier used by default and the ones enabled. Requires an admin key.

        ``GET /organization/projects/{project_id}/service_tier_settings``

        Args:
            project_id: Required. Id of the project.
        """
    async def update(
        self,
        project_id: str,
        *,
        default: UpdateAdminOrganizationProjectsServiceTierSettingsRequestDefaultInput | Omit = ...,
        enabled_tiers: Literal["all"] | Sequence[ProjectOptionalServiceTierInput] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ProjectServiceTierSettings:
        """Set the service tiers a project may use

        Arguments that are left out keep their values. Requires an admin key.

        ``POST /organization/projects/{project_id}/service_tier_settings``

        Args:
            project_id: Required. Id of the project.
            default: The tier of requests that name none. Values: `standard`, `fast`, `scale`.
            enabled_tiers: The optional tiers that requests may name, or `all`. Values: `all`, `flex`, `fast`, `ultrafast`.
        """
    @property
    def with_raw_response(self) -> AsyncAdminOrganizationProjectsServiceTierSettingsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncAdminOrganizationProjectsServiceTierSettingsStreaming: ...

class AdminOrganizationProjectsServiceTierSettingsRaw(Protocol):
    def retrieve(
        self, project_id: str, **params: Unpack[RetrieveAdminOrganizationProjectsServiceTierSettingsParams]
    ) -> RawResponse[ProjectServiceTierSettings]: ...
    def update(
        self, project_id: str, **params: Unpack[UpdateAdminOrganizationProjectsServiceTierSettingsParams]
    ) -> RawResponse[ProjectServiceTierSettings]: ...

class AsyncAdminOrganizationProjectsServiceTierSettingsRaw(Protocol):
    async def retrieve(
        self, project_id: str, **params: Unpack[RetrieveAdminOrganizationProjectsServiceTierSettingsParams]
    ) -> RawResponse[ProjectServiceTierSettings]: ...
    async def update(
        self, project_id: str, **params: Unpack[UpdateAdminOrganizationProjectsServiceTierSettingsParams]
    ) -> RawResponse[ProjectServiceTierSettings]: ...

class AdminOrganizationProjectsServiceTierSettingsStreaming(Protocol):
    def retrieve(
        self, project_id: str, **params: Unpack[RetrieveAdminOrganizationProjectsServiceTierSettingsParams]
    ) -> AbstractContextManager[StreamedResponse[ProjectServiceTierSettings]]: ...
    def update(
        self, project_id: str, **params: Unpack[UpdateAdminOrganizationProjectsServiceTierSettingsParams]
    ) -> AbstractContextManager[StreamedResponse[ProjectServiceTierSettings]]: ...

class AsyncAdminOrganizationProjectsServiceTierSettingsStreaming(Protocol):
    def retrieve(
        self, project_id: str, **params: Unpack[RetrieveAdminOrganizationProjectsServiceTierSettingsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectServiceTierSettings]]: ...
    def update(
        self, project_id: str, **params: Unpack[UpdateAdminOrganizationProjectsServiceTierSettingsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectServiceTierSettings]]: ...
