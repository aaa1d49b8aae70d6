"""The resource ``client.admin.organization.spend_alerts``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.organization_spend_alert import OrganizationSpendAlert
    from ..models.organization_spend_alert_deleted_resource import OrganizationSpendAlertDeletedResource
    from ..api.spend_alerts.list_organization_spend_alerts import ListOrganizationSpendAlertsParams
    from ..api.spend_alerts.create_organization_spend_alert import CreateOrganizationSpendAlertParams
    from ..api.spend_alerts.retrieve_organization_spend_alert import RetrieveOrganizationSpendAlertParams
    from ..api.spend_alerts.update_organization_spend_alert import UpdateOrganizationSpendAlertParams
    from ..api.spend_alerts.delete_organization_spend_alert import DeleteOrganizationSpendAlertParams


class AdminOrganizationSpendAlerts(Resource):
    """``client.admin.organization.spend_alerts``."""

    def list(self, **params: Unpack[ListOrganizationSpendAlertsParams]) -> Page[OrganizationSpendAlert]:
        """List organization spend alerts.

        ``GET /organization/spend_alerts``

        Parameters: limit, order, after, before
        """
        return self._client._call("spend_alerts.list_organization_spend_alerts", {}, params)  # type: ignore[no-any-return]

    def create(self, **params: Unpack[CreateOrganizationSpendAlertParams]) -> OrganizationSpendAlert:
        """Create organization spend alert.

        ``POST /organization/spend_alerts``

        Parameters: threshold_amount (required), currency (required), interval (required), notification_channel
        (required)
        """
        return self._client._call("spend_alerts.create_organization_spend_alert", {}, params)  # type: ignore[no-any-return]

    def retrieve(self, alert_id: str, **params: Unpack[RetrieveOrganizationSpendAlertParams]) -> OrganizationSpendAlert:
        """Retrieve organization spend alert.

        ``GET /organization/spend_alerts/{alert_id}``

        Parameters: alert_id (required)
        """
        return self._client._call("spend_alerts.retrieve_organization_spend_alert", {"alert_id": alert_id}, params)  # type: ignore[no-any-return]

    def update(self, alert_id: str, **params: Unpack[UpdateOrganizationSpendAlertParams]) -> OrganizationSpendAlert:
        """Update organization spend alert.

        ``POST /organization/spend_alerts/{alert_id}``

        Parameters: alert_id (required), threshold_amount (required), currency (required), interval (required),
        notification_channel (required)
        """
        return self._client._call("spend_alerts.update_organization_spend_alert", {"alert_id": alert_id}, params)  # type: ignore[no-any-return]

    def delete(self, alert_id: str, **params: Unpack[DeleteOrganizationSpendAlertParams]) -> OrganizationSpendAlertDeletedResource:
        """Delete organization spend alert.

        ``DELETE /organization/spend_alerts/{alert_id}``

        Parameters: alert_id (required)
        """
        return self._client._call("spend_alerts.delete_organization_spend_alert", {"alert_id": alert_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AdminOrganizationSpendAlertsRaw: ...
        @property
        def with_streaming_response(self) -> AdminOrganizationSpendAlertsStreaming: ...


class AsyncAdminOrganizationSpendAlerts(AsyncResource):
    """``client.admin.organization.spend_alerts`` of an async client."""

    def list(self, **params: Unpack[ListOrganizationSpendAlertsParams]) -> AsyncPages[OrganizationSpendAlert]:
        """List organization spend alerts.

        ``GET /organization/spend_alerts``

        Parameters: limit, order, after, before
        """
        return self._client._pages("spend_alerts.list_organization_spend_alerts", {}, params)  # type: ignore[no-any-return]

    async def create(self, **params: Unpack[CreateOrganizationSpendAlertParams]) -> OrganizationSpendAlert:
        """Create organization spend alert.

        ``POST /organization/spend_alerts``

        Parameters: threshold_amount (required), currency (required), interval (required), notification_channel
        (required)
        """
        return await self._client._call("spend_alerts.create_organization_spend_alert", {}, params)  # type: ignore[no-any-return]

    async def retrieve(self, alert_id: str, **params: Unpack[RetrieveOrganizationSpendAlertParams]) -> OrganizationSpendAlert:
        """Retrieve organization spend alert.

        ``GET /organization/spend_alerts/{alert_id}``

        Parameters: alert_id (required)
        """
        return await self._client._call("spend_alerts.retrieve_organization_spend_alert", {"alert_id": alert_id}, params)  # type: ignore[no-any-return]

    async def update(self, alert_id: str, **params: Unpack[UpdateOrganizationSpendAlertParams]) -> OrganizationSpendAlert:
        """Update organization spend alert.

        ``POST /organization/spend_alerts/{alert_id}``

        Parameters: alert_id (required), threshold_amount (required), currency (required), interval (required),
        notification_channel (required)
        """
        return await self._client._call("spend_alerts.update_organization_spend_alert", {"alert_id": alert_id}, params)  # type: ignore[no-any-return]

    async def delete(self, alert_id: str, **params: Unpack[DeleteOrganizationSpendAlertParams]) -> OrganizationSpendAlertDeletedResource:
        """Delete organization spend alert.

        ``DELETE /organization/spend_alerts/{alert_id}``

        Parameters: alert_id (required)
        """
        return await self._client._call("spend_alerts.delete_organization_spend_alert", {"alert_id": alert_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAdminOrganizationSpendAlertsRaw: ...
        @property
        def with_streaming_response(self) -> AsyncAdminOrganizationSpendAlertsStreaming: ...


if TYPE_CHECKING:

    class AdminOrganizationSpendAlertsRaw(Protocol):
        def list(self, **params: Unpack[ListOrganizationSpendAlertsParams]) -> RawResponse[Page[OrganizationSpendAlert]]: ...
        def create(self, **params: Unpack[CreateOrganizationSpendAlertParams]) -> RawResponse[OrganizationSpendAlert]: ...
        def retrieve(self, alert_id: str, **params: Unpack[RetrieveOrganizationSpendAlertParams]) -> RawResponse[OrganizationSpendAlert]: ...
        def update(self, alert_id: str, **params: Unpack[UpdateOrganizationSpendAlertParams]) -> RawResponse[OrganizationSpendAlert]: ...
        def delete(self, alert_id: str, **params: Unpack[DeleteOrganizationSpendAlertParams]) -> RawResponse[OrganizationSpendAlertDeletedResource]: ...

    class AsyncAdminOrganizationSpendAlertsRaw(Protocol):
        async def list(self, **params: Unpack[ListOrganizationSpendAlertsParams]) -> RawResponse[AsyncPage[OrganizationSpendAlert]]: ...
        async def create(self, **params: Unpack[CreateOrganizationSpendAlertParams]) -> RawResponse[OrganizationSpendAlert]: ...
        async def retrieve(self, alert_id: str, **params: Unpack[RetrieveOrganizationSpendAlertParams]) -> RawResponse[OrganizationSpendAlert]: ...
        async def update(self, alert_id: str, **params: Unpack[UpdateOrganizationSpendAlertParams]) -> RawResponse[OrganizationSpendAlert]: ...
        async def delete(self, alert_id: str, **params: Unpack[DeleteOrganizationSpendAlertParams]) -> RawResponse[OrganizationSpendAlertDeletedResource]: ...

    class AdminOrganizationSpendAlertsStreaming(Protocol):
        def list(self, **params: Unpack[ListOrganizationSpendAlertsParams]) -> AbstractContextManager[StreamedResponse[Page[OrganizationSpendAlert]]]: ...
        def create(self, **params: Unpack[CreateOrganizationSpendAlertParams]) -> AbstractContextManager[StreamedResponse[OrganizationSpendAlert]]: ...
        def retrieve(self, alert_id: str, **params: Unpack[RetrieveOrganizationSpendAlertParams]) -> AbstractContextManager[StreamedResponse[OrganizationSpendAlert]]: ...
        def update(self, alert_id: str, **params: Unpack[UpdateOrganizationSpendAlertParams]) -> AbstractContextManager[StreamedResponse[OrganizationSpendAlert]]: ...
        def delete(self, alert_id: str, **params: Unpack[DeleteOrganizationSpendAlertParams]) -> AbstractContextManager[StreamedResponse[OrganizationSpendAlertDeletedResource]]: ...

    class AsyncAdminOrganizationSpendAlertsStreaming(Protocol):
        def list(self, **params: Unpack[ListOrganizationSpendAlertsParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[OrganizationSpendAlert]]]: ...
        def create(self, **params: Unpack[CreateOrganizationSpendAlertParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[OrganizationSpendAlert]]: ...
        def retrieve(self, alert_id: str, **params: Unpack[RetrieveOrganizationSpendAlertParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[OrganizationSpendAlert]]: ...
        def update(self, alert_id: str, **params: Unpack[UpdateOrganizationSpendAlertParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[OrganizationSpendAlert]]: ...
        def delete(self, alert_id: str, **params: Unpack[DeleteOrganizationSpendAlertParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[OrganizationSpendAlertDeletedResource]]: ...

