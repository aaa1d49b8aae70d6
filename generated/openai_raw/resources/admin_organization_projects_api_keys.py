"""The resource ``client.admin.organization.projects.api_keys``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.project_api_key import ProjectApiKey
    from ..models.project_api_key_delete_response import ProjectApiKeyDeleteResponse
    from ..api.projects.list_project_api_keys import ListProjectApiKeysParams
    from ..api.projects.retrieve_project_api_key import RetrieveProjectApiKeyParams
    from ..api.projects.delete_project_api_key import DeleteProjectApiKeyParams


class AdminOrganizationProjectsApiKeys(Resource):
    """``client.admin.organization.projects.api_keys``."""

    def list(self, project_id: str, **params: Unpack[ListProjectApiKeysParams]) -> Page[ProjectApiKey]:
        """List project api keys.

        ``GET /organization/projects/{project_id}/api_keys``

        Parameters: project_id (required), limit, after, owner_project_access
        """
        return self._client._call("projects.list_project_api_keys", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    def retrieve(self, api_key_id: str, *, project_id: str, **params: Unpack[RetrieveProjectApiKeyParams]) -> ProjectApiKey:
        """Retrieve project api key.

        ``GET /organization/projects/{project_id}/api_keys/{api_key_id}``

        Parameters: project_id (required), api_key_id (required)
        """
        return self._client._call("projects.retrieve_project_api_key", {"project_id": project_id, "api_key_id": api_key_id}, params)  # type: ignore[no-any-return]

    def delete(self, api_key_id: str, *, project_id: str, **params: Unpack[DeleteProjectApiKeyParams]) -> ProjectApiKeyDeleteResponse:
        """Delete project api key.

        ``DELETE /organization/projects/{project_id}/api_keys/{api_key_id}``

        Parameters: project_id (required), api_key_id (required)
        """
        return self._client._call("projects.delete_project_api_key", {"project_id": project_id, "api_key_id": api_key_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AdminOrganizationProjectsApiKeysRaw: ...
        @property
        def with_streaming_response(self) -> AdminOrganizationProjectsApiKeysStreaming: ...


class AsyncAdminOrganizationProjectsApiKeys(AsyncResource):
    """``client.admin.organization.projects.api_keys`` of an async client."""

    def list(self, project_id: str, **params: Unpack[ListProjectApiKeysParams]) -> AsyncPages[ProjectApiKey]:
        """List project api keys.

        ``GET /organization/projects/{project_id}/api_keys``

        Parameters: project_id (required), limit, after, owner_project_access
        """
        return self._client._pages("projects.list_project_api_keys", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    async def retrieve(self, api_key_id: str, *, project_id: str, **params: Unpack[RetrieveProjectApiKeyParams]) -> ProjectApiKey:
        """Retrieve project api key.

        ``GET /organization/projects/{project_id}/api_keys/{api_key_id}``

        Parameters: project_id (required), api_key_id (required)
        """
        return await self._client._call("projects.retrieve_project_api_key", {"project_id": project_id, "api_key_id": api_key_id}, params)  # type: ignore[no-any-return]

    async def delete(self, api_key_id: str, *, project_id: str, **params: Unpack[DeleteProjectApiKeyParams]) -> ProjectApiKeyDeleteResponse:
        """Delete project api key.

        ``DELETE /organization/projects/{project_id}/api_keys/{api_key_id}``

        Parameters: project_id (required), api_key_id (required)
        """
        return await self._client._call("projects.delete_project_api_key", {"project_id": project_id, "api_key_id": api_key_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAdminOrganizationProjectsApiKeysRaw: ...
        @property
        def with_streaming_response(self) -> AsyncAdminOrganizationProjectsApiKeysStreaming: ...


if TYPE_CHECKING:

    class AdminOrganizationProjectsApiKeysRaw(Protocol):
        def list(self, project_id: str, **params: Unpack[ListProjectApiKeysParams]) -> RawResponse[Page[ProjectApiKey]]: ...
        def retrieve(self, api_key_id: str, *, project_id: str, **params: Unpack[RetrieveProjectApiKeyParams]) -> RawResponse[ProjectApiKey]: ...
        def delete(self, api_key_id: str, *, project_id: str, **params: Unpack[DeleteProjectApiKeyParams]) -> RawResponse[ProjectApiKeyDeleteResponse]: ...

    class AsyncAdminOrganizationProjectsApiKeysRaw(Protocol):
        async def list(self, project_id: str, **params: Unpack[ListProjectApiKeysParams]) -> RawResponse[AsyncPage[ProjectApiKey]]: ...
        async def retrieve(self, api_key_id: str, *, project_id: str, **params: Unpack[RetrieveProjectApiKeyParams]) -> RawResponse[ProjectApiKey]: ...
        async def delete(self, api_key_id: str, *, project_id: str, **params: Unpack[DeleteProjectApiKeyParams]) -> RawResponse[ProjectApiKeyDeleteResponse]: ...

    class AdminOrganizationProjectsApiKeysStreaming(Protocol):
        def list(self, project_id: str, **params: Unpack[ListProjectApiKeysParams]) -> AbstractContextManager[StreamedResponse[Page[ProjectApiKey]]]: ...
        def retrieve(self, api_key_id: str, *, project_id: str, **params: Unpack[RetrieveProjectApiKeyParams]) -> AbstractContextManager[StreamedResponse[ProjectApiKey]]: ...
        def delete(self, api_key_id: str, *, project_id: str, **params: Unpack[DeleteProjectApiKeyParams]) -> AbstractContextManager[StreamedResponse[ProjectApiKeyDeleteResponse]]: ...

    class AsyncAdminOrganizationProjectsApiKeysStreaming(Protocol):
        def list(self, project_id: str, **params: Unpack[ListProjectApiKeysParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[ProjectApiKey]]]: ...
        def retrieve(self, api_key_id: str, *, project_id: str, **params: Unpack[RetrieveProjectApiKeyParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectApiKey]]: ...
        def delete(self, api_key_id: str, *, project_id: str, **params: Unpack[DeleteProjectApiKeyParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectApiKeyDeleteResponse]]: ...

