"""The resource ``client.admin.organization.projects.spend_alerts``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.project_spend_alert import ProjectSpendAlert
    from ..models.project_spend_alert_deleted_resource import ProjectSpendAlertDeletedResource
    from ..api.spend_alerts.list_project_spend_alerts import ListProjectSpendAlertsParams
    from ..api.spend_alerts.create_project_spend_alert import CreateProjectSpendAlertParams
    from ..api.spend_alerts.retrieve_project_spend_alert import RetrieveProjectSpendAlertParams
    from ..api.spend_alerts.update_project_spend_alert import UpdateProjectSpendAlertParams
    from ..api.spend_alerts.delete_project_spend_alert import DeleteProjectSpendAlertParams


class AdminOrganizationProjectsSpendAlerts(Resource):
    """``client.admin.organization.projects.spend_alerts``."""

    def list(self, project_id: str, **params: Unpack[ListProjectSpendAlertsParams]) -> Page[ProjectSpendAlert]:
        """List project spend alerts.

        ``GET /organization/projects/{project_id}/spend_alerts``

        Parameters: project_id (required), limit, order, after, before
        """
        return self._client._call("spend_alerts.list_project_spend_alerts", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    def create(self, project_id: str, **params: Unpack[CreateProjectSpendAlertParams]) -> ProjectSpendAlert:
        """Create project spend alert.

        ``POST /organization/projects/{project_id}/spend_alerts``

        Parameters: project_id (required), threshold_amount (required), currency (required), interval
        (required), notification_channel (required)
        """
        return self._client._call("spend_alerts.create_project_spend_alert", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    def retrieve(self, alert_id: str, *, project_id: str, **params: Unpack[RetrieveProjectSpendAlertParams]) -> ProjectSpendAlert:
        """Retrieve project spend alert.

        ``GET /organization/projects/{project_id}/spend_alerts/{alert_id}``

        Parameters: project_id (required), alert_id (required)
        """
        return self._client._call("spend_alerts.retrieve_project_spend_alert", {"project_id": project_id, "alert_id": alert_id}, params)  # type: ignore[no-any-return]

    def update(self, alert_id: str, *, project_id: str, **params: Unpack[UpdateProjectSpendAlertParams]) -> ProjectSpendAlert:
        """Update project spend alert.

        ``POST /organization/projects/{project_id}/spend_alerts/{alert_id}``

        Parameters: project_id (required), alert_id (required), threshold_amount (required), currency
        (required), interval (required), notification_channel (required)
        """
        return self._client._call("spend_alerts.update_project_spend_alert", {"project_id": project_id, "alert_id": alert_id}, params)  # type: ignore[no-any-return]

    def delete(self, alert_id: str, *, project_id: str, **params: Unpack[DeleteProjectSpendAlertParams]) -> ProjectSpendAlertDeletedResource:
        """Delete project spend alert.

        ``DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}``

        Parameters: project_id (required), alert_id (required)
        """
        return self._client._call("spend_alerts.delete_project_spend_alert", {"project_id": project_id, "alert_id": alert_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AdminOrganizationProjectsSpendAlertsRaw: ...
        @property
        def with_streaming_response(self) -> AdminOrganizationProjectsSpendAlertsStreaming: ...


class AsyncAdminOrganizationProjectsSpendAlerts(AsyncResource):
    """``client.admin.organization.projects.spend_alerts`` of an async client."""

    def list(self, project_id: str, **params: Unpack[ListProjectSpendAlertsParams]) -> AsyncPages[ProjectSpendAlert]:
        """List project spend alerts.

        ``GET /organization/projects/{project_id}/spend_alerts``

        Parameters: project_id (required), limit, order, after, before
        """
        return self._client._pages("spend_alerts.list_project_spend_alerts", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    async def create(self, project_id: str, **params: Unpack[CreateProjectSpendAlertParams]) -> ProjectSpendAlert:
        """Create project spend alert.

        ``POST /organization/projects/{project_id}/spend_alerts``

        Parameters: project_id (required), threshold_amount (required), currency (required), interval
        (required), notification_channel (required)
        """
        return await self._client._call("spend_alerts.create_project_spend_alert", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    async def retrieve(self, alert_id: str, *, project_id: str, **params: Unpack[RetrieveProjectSpendAlertParams]) -> ProjectSpendAlert:
        """Retrieve project spend alert.

        ``GET /organization/projects/{project_id}/spend_alerts/{alert_id}``

        Parameters: project_id (required), alert_id (required)
        """
        return await self._client._call("spend_alerts.retrieve_project_spend_alert", {"project_id": project_id, "alert_id": alert_id}, params)  # type: ignore[no-any-return]

    async def update(self, alert_id: str, *, project_id: str, **params: Unpack[UpdateProjectSpendAlertParams]) -> ProjectSpendAlert:
        """Update project spend alert.

        ``POST /organization/projects/{project_id}/spend_alerts/{alert_id}``

        Parameters: project_id (required), alert_id (required), threshold_amount (required), currency
        (required), interval (required), notification_channel (required)
        """
        return await self._client._call("spend_alerts.update_project_spend_alert", {"project_id": project_id, "alert_id": alert_id}, params)  # type: ignore[no-any-return]

    async def delete(self, alert_id: str, *, project_id: str, **params: Unpack[DeleteProjectSpendAlertParams]) -> ProjectSpendAlertDeletedResource:
        """Delete project spend alert.

        ``DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}``

        Parameters: project_id (required), alert_id (required)
        """
        return await self._client._call("spend_alerts.delete_project_spend_alert", {"project_id": project_id, "alert_id": alert_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAdminOrganizationProjectsSpendAlertsRaw: ...
        @property
        def with_streaming_response(self) -> AsyncAdminOrganizationProjectsSpendAlertsStreaming: ...


if TYPE_CHECKING:

    class AdminOrganizationProjectsSpendAlertsRaw(Protocol):
        def list(self, project_id: str, **params: Unpack[ListProjectSpendAlertsParams]) -> RawResponse[Page[ProjectSpendAlert]]: ...
        def create(self, project_id: str, **params: Unpack[CreateProjectSpendAlertParams]) -> RawResponse[ProjectSpendAlert]: ...
        def retrieve(self, alert_id: str, *, project_id: str, **params: Unpack[RetrieveProjectSpendAlertParams]) -> RawResponse[ProjectSpendAlert]: ...
        def update(self, alert_id: str, *, project_id: str, **params: Unpack[UpdateProjectSpendAlertParams]) -> RawResponse[ProjectSpendAlert]: ...
        def delete(self, alert_id: str, *, project_id: str, **params: Unpack[DeleteProjectSpendAlertParams]) -> RawResponse[ProjectSpendAlertDeletedResource]: ...

    class AsyncAdminOrganizationProjectsSpendAlertsRaw(Protocol):
        async def list(self, project_id: str, **params: Unpack[ListProjectSpendAlertsParams]) -> RawResponse[AsyncPage[ProjectSpendAlert]]: ...
        async def create(self, project_id: str, **params: Unpack[CreateProjectSpendAlertParams]) -> RawResponse[ProjectSpendAlert]: ...
        async def retrieve(self, alert_id: str, *, project_id: str, **params: Unpack[RetrieveProjectSpendAlertParams]) -> RawResponse[ProjectSpendAlert]: ...
        async def update(self, alert_id: str, *, project_id: str, **params: Unpack[UpdateProjectSpendAlertParams]) -> RawResponse[ProjectSpendAlert]: ...
        async def delete(self, alert_id: str, *, project_id: str, **params: Unpack[DeleteProjectSpendAlertParams]) -> RawResponse[ProjectSpendAlertDeletedResource]: ...

    class AdminOrganizationProjectsSpendAlertsStreaming(Protocol):
        def list(self, project_id: str, **params: Unpack[ListProjectSpendAlertsParams]) -> AbstractContextManager[StreamedResponse[Page[ProjectSpendAlert]]]: ...
        def create(self, project_id: str, **params: Unpack[CreateProjectSpendAlertParams]) -> AbstractContextManager[StreamedResponse[ProjectSpendAlert]]: ...
        def retrieve(self, alert_id: str, *, project_id: str, **params: Unpack[RetrieveProjectSpendAlertParams]) -> AbstractContextManager[StreamedResponse[ProjectSpendAlert]]: ...
        def update(self, alert_id: str, *, project_id: str, **params: Unpack[UpdateProjectSpendAlertParams]) -> AbstractContextManager[StreamedResponse[ProjectSpendAlert]]: ...
        def delete(self, alert_id: str, *, project_id: str, **params: Unpack[DeleteProjectSpendAlertParams]) -> AbstractContextManager[StreamedResponse[ProjectSpendAlertDeletedResource]]: ...

    class AsyncAdminOrganizationProjectsSpendAlertsStreaming(Protocol):
        def list(self, project_id: str, **params: Unpack[ListProjectSpendAlertsParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[ProjectSpendAlert]]]: ...
        def create(self, project_id: str, **params: Unpack[CreateProjectSpendAlertParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectSpendAlert]]: ...
        def retrieve(self, alert_id: str, *, project_id: str, **params: Unpack[RetrieveProjectSpendAlertParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectSpendAlert]]: ...
        def update(self, alert_id: str, *, project_id: str, **params: Unpack[UpdateProjectSpendAlertParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectSpendAlert]]: ...
        def delete(self, alert_id: str, *, project_id: str, **params: Unpack[DeleteProjectSpendAlertParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectSpendAlertDeletedResource]]: ...

