"""The resource ``client.admin.organization.projects.spend_limit``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.project_spend_limit_deleted_resource import ProjectSpendLimitDeletedResource
    from ..models.project_spend_limit_resource import ProjectSpendLimitResource
    from ..api.organization.getprojectspendlimit import GetprojectspendlimitParams
    from ..api.organization.updateprojectspendlimit import UpdateprojectspendlimitParams
    from ..api.organization.deleteprojectspendlimit import DeleteprojectspendlimitParams


class AdminOrganizationProjectsSpendLimit(Resource):
    """``client.admin.organization.projects.spend_limit``."""

    def retrieve(self, project_id: str, **params: Unpack[GetprojectspendlimitParams]) -> ProjectSpendLimitResource:
        """Get the spend limit of a project

        ``GET /organization/projects/{project_id}/spend_limit``

        Parameters: project_id (required)
        """
        return self._client._call("organization.getprojectspendlimit", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    def update(self, project_id: str, **params: Unpack[UpdateprojectspendlimitParams]) -> ProjectSpendLimitResource:
        """Update the spend limit of a project

        ``POST /organization/projects/{project_id}/spend_limit``

        Parameters: project_id (required), threshold_amount (required), currency (required), interval (required)
        """
        return self._client._call("organization.updateprojectspendlimit", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    def delete(self, project_id: str, **params: Unpack[DeleteprojectspendlimitParams]) -> ProjectSpendLimitDeletedResource:
        """Delete the spend limit of a project

        ``DELETE /organization/projects/{project_id}/spend_limit``

        Parameters: project_id (required)
        """
        return self._client._call("organization.deleteprojectspendlimit", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AdminOrganizationProjectsSpendLimitRaw: ...
        @property
        def with_streaming_response(self) -> AdminOrganizationProjectsSpendLimitStreaming: ...


class AsyncAdminOrganizationProjectsSpendLimit(AsyncResource):
    """``client.admin.organization.projects.spend_limit`` of an async client."""

    async def retrieve(self, project_id: str, **params: Unpack[GetprojectspendlimitParams]) -> ProjectSpendLimitResource:
        """Get the spend limit of a project

        ``GET /organization/projects/{project_id}/spend_limit``

        Parameters: project_id (required)
        """
        return await self._client._call("organization.getprojectspendlimit", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    async def update(self, project_id: str, **params: Unpack[UpdateprojectspendlimitParams]) -> ProjectSpendLimitResource:
        """Update the spend limit of a project

        ``POST /organization/projects/{project_id}/spend_limit``

        Parameters: project_id (required), threshold_amount (required), currency (required), interval (required)
        """
        return await self._client._call("organization.updateprojectspendlimit", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    async def delete(self, project_id: str, **params: Unpack[DeleteprojectspendlimitParams]) -> ProjectSpendLimitDeletedResource:
        """Delete the spend limit of a project

        ``DELETE /organization/projects/{project_id}/spend_limit``

        Parameters: project_id (required)
        """
        return await self._client._call("organization.deleteprojectspendlimit", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAdminOrganizationProjectsSpendLimitRaw: ...
        @property
        def with_streaming_response(self) -> AsyncAdminOrganizationProjectsSpendLimitStreaming: ...


if TYPE_CHECKING:

    class AdminOrganizationProjectsSpendLimitRaw(Protocol):
        def retrieve(self, project_id: str, **params: Unpack[GetprojectspendlimitParams]) -> RawResponse[ProjectSpendLimitResource]: ...
        def update(self, project_id: str, **params: Unpack[UpdateprojectspendlimitParams]) -> RawResponse[ProjectSpendLimitResource]: ...
        def delete(self, project_id: str, **params: Unpack[DeleteprojectspendlimitParams]) -> RawResponse[ProjectSpendLimitDeletedResource]: ...

    class AsyncAdminOrganizationProjectsSpendLimitRaw(Protocol):
        async def retrieve(self, project_id: str, **params: Unpack[GetprojectspendlimitParams]) -> RawResponse[ProjectSpendLimitResource]: ...
        async def update(self, project_id: str, **params: Unpack[UpdateprojectspendlimitParams]) -> RawResponse[ProjectSpendLimitResource]: ...
        async def delete(self, project_id: str, **params: Unpack[DeleteprojectspendlimitParams]) -> RawResponse[ProjectSpendLimitDeletedResource]: ...

    class AdminOrganizationProjectsSpendLimitStreaming(Protocol):
        def retrieve(self, project_id: str, **params: Unpack[GetprojectspendlimitParams]) -> AbstractContextManager[StreamedResponse[ProjectSpendLimitResource]]: ...
        def update(self, project_id: str, **params: Unpack[UpdateprojectspendlimitParams]) -> AbstractContextManager[StreamedResponse[ProjectSpendLimitResource]]: ...
        def delete(self, project_id: str, **params: Unpack[DeleteprojectspendlimitParams]) -> AbstractContextManager[StreamedResponse[ProjectSpendLimitDeletedResource]]: ...

    class AsyncAdminOrganizationProjectsSpendLimitStreaming(Protocol):
        def retrieve(self, project_id: str, **params: Unpack[GetprojectspendlimitParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectSpendLimitResource]]: ...
        def update(self, project_id: str, **params: Unpack[UpdateprojectspendlimitParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectSpendLimitResource]]: ...
        def delete(self, project_id: str, **params: Unpack[DeleteprojectspendlimitParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectSpendLimitDeletedResource]]: ...

