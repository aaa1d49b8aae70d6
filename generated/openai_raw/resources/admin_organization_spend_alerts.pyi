"""The resource ``client.admin.organization.spend_alerts``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Literal, Protocol, Unpack

import httpx

from ..api.spend_alerts.create_organization_spend_alert import CreateOrganizationSpendAlertParams
from ..api.spend_alerts.delete_organization_spend_alert import DeleteOrganizationSpendAlertParams
from ..api.spend_alerts.list_organization_spend_alerts import ListOrganizationSpendAlertsParams
from ..api.spend_alerts.retrieve_organization_spend_alert import RetrieveOrganizationSpendAlertParams
from ..api.spend_alerts.update_organization_spend_alert import UpdateOrganizationSpendAlertParams
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
from ..dicts.spend_alert_notification_channel import SpendAlertNotificationChannelDict
from ..models.enums import ListOrganizationSpendAlertsOrderInput
from ..models.organization_spend_alert import OrganizationSpendAlert
from ..models.organization_spend_alert_deleted_resource import OrganizationSpendAlertDeletedResource
from ..models.spend_alert_notification_channel import SpendAlertNotificationChannel

class AdminOrganizationSpendAlerts(Resource):
    def list(
        self,
        *,
        limit: int | Omit = ...,
        order: ListOrganizationSpendAlertsOrderInput | Omit = ...,
        after: str | Omit = ...,
        before: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[OrganizationSpendAlert]:
        """List the spend alerts of the organization

        Requires an admin key.

        ``GET /organization/spend_alerts``

        Args:
            limit: Maximum number of spend alerts per page. From 0 to 100.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `asc`.
            after: Cursor: returns the spend alerts after the one with this id. Pass the `last_id` of the previous page.
            before: Cursor: returns the spend alerts before the one with this id. Pass the `first_id` of the following page.
        """
    def create(
        self,
        *,
        threshold_amount: int,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: SpendAlertNotificationChannel | SpendAlertNotificationChannelDict,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> OrganizationSpendAlert:
        """Create a spend alert for the organization

        Sends an e-mail once the organization has spent the threshold within the interval. Spending continues.
        Requires an admin key.

        ``POST /organization/spend_alerts``

        Args:
            threshold_amount: Required. Amount that triggers the alert.
            currency: Required. Currency, as a lowercase ISO 4217 code. Always `USD`.
            interval: Required. The span after which counting starts again, one month.
            notification_channel: Required. Who is notified, and how.
        """
    def retrieve(
        self,
        alert_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> OrganizationSpendAlert:
        """Retrieve a spend alert of the organization

        Requires an admin key; an unknown id is a 404.

        ``GET /organization/spend_alerts/{alert_id}``

        Args:
            alert_id: Required. Id of the alert.
        """
    def update(
        self,
        alert_id: str,
        *,
        threshold_amount: int,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: SpendAlertNotificationChannel | SpendAlertNotificationChannelDict,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> OrganizationSpendAlert:
        """Change a spend alert of the organization

        Requires an admin key.

        ``POST /organization/spend_alerts/{alert_id}``

        Args:
            alert_id: Required. Id of the alert.
            threshold_amount: Required. Amount that triggers the alert.
            currency: Required. Currency, as a lowercase ISO 4217 code. Always `USD`.
            interval: Required. The span after which counting starts again, one month.
            notification_channel: Required. Who is notified, and how.
        """
    def delete(
        self,
        alert_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> OrganizationSpendAlertDeletedResource:
        """Delete a spend alert of the organization

        Requires an admin key.

        ``DELETE /organization/spend_alerts/{alert_id}``

        Args:
            alert_id: Required. Id of the alert.
        """
    @property
    def with_raw_response(self) -> AdminOrganizationSpendAlertsRaw: ...
    @property
    def with_streaming_response(self) -> AdminOrganizationSpendAlertsStreaming: ...

class AsyncAdminOrganizationSpendAlerts(AsyncResource):
    def list(
        self,
        *,
        limit: int | Omit = ...,
        order: ListOrganizationSpendAlertsOrderInput | Omit = ...,
        after: str | Omit = ...,
        before: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[OrganizationSpendAlert]:
        """List the spend alerts of the organization

        Requires an admin key.

        ``GET /organization/spend_alerts``

        Args:
            limit: Maximum number of spend alerts per page. From 0 to 100.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `asc`.
            after: Cursor: returns the spend alerts after the one with this id. Pass the `last_id` of the previous page.
            before: Cursor: returns the spend alerts before the one with this id. Pass the `first_id` of the following page.
        """
    async def create(
        self,
        *,
        threshold_amount: int,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: SpendAlertNotificationChannel | SpendAlertNotificationChannelDict,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> OrganizationSpendAlert:
        """Create a spend alert for the organization

        Sends an e-mail once the organization has spent the threshold within the interval. Spending continues.
        Requires an admin key.

        ``POST /organization/spend_alerts``

        Args:
            threshold_amount: Required. Amount that triggers the alert.
            currency: Required. Currency, as a lowercase ISO 4217 code. Always `USD`.
            interval: Required. The span after which counting starts again, one month.
            notification_channel: Required. Who is notified, and how.
        """
    async def retrieve(
        self,
        alert_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> OrganizationSpendAlert:
        """Retrieve a spend alert of the organization

        Requires an admin key; an unknown id is a 404.

        ``GET /organization/spend_alerts/{alert_id}``

        Args:
            alert_id: Required. Id of the alert.
        """
    async def update(
        self,
        alert_id: str,
        *,
        threshold_amount: int,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: SpendAlertNotificationChannel | SpendAlertNotificationChannelDict,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> OrganizationSpendAlert:
        """Change a spend alert of the organization

        Requires an admin key.

        ``POST /organization/spend_alerts/{alert_id}``

        Args:
            alert_id: Required. Id of the alert.
            threshold_amount: Required. Amount that triggers the alert.
            currency: Required. Currency, as a lowercase ISO 4217 code. Always `USD`.
            interval: Required. The span after which counting starts again, one month.
            notification_channel: Required. Who is notified, and how.
        """
    async def delete(
        self,
        alert_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> OrganizationSpendAlertDeletedResource:
        """Delete a spend alert of the organization

        Requires an admin key.

        ``DELETE /organization/spend_alerts/{alert_id}``

        Args:
            alert_id: Required. Id of the alert.
        """
    @property
    def with_raw_response(self) -> AsyncAdminOrganizationSpendAlertsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncAdminOrganizationSpendAlertsStreaming: ...

class AdminOrganizationSpendAlertsRaw(Protocol):
    def list(
        self, **params: Unpack[ListOrganizationSpendAlertsParams]
    ) -> RawResponse[Page[OrganizationSpendAlert]]: ...
    def create(self, **params: Unpack[CreateOrganizationSpendAlertParams]) -> RawResponse[OrganizationSpendAlert]: ...
    def retrieve(
        self, alert_id: str, **params: Unpack[RetrieveOrganizationSpendAlertParams]
    ) -> RawResponse[OrganizationSpendAlert]: ...
    def update(
        self, alert_id: str, **params: Unpack[UpdateOrganizationSpendAlertParams]
    ) -> RawResponse[OrganizationSpendAlert]: ...
    def delete(
        self, alert_id: str, **params: Unpack[DeleteOrganizationSpendAlertParams]
    ) -> RawResponse[OrganizationSpendAlertDeletedResource]: ...

class AsyncAdminOrganizationSpendAlertsRaw(Protocol):
    async def list(
        self, **params: Unpack[ListOrganizationSpendAlertsParams]
    ) -> RawResponse[AsyncPage[OrganizationSpendAlert]]: ...
    async def create(
        self, **params: Unpack[CreateOrganizationSpendAlertParams]
    ) -> RawResponse[OrganizationSpendAlert]: ...
    async def retrieve(
        self, alert_id: str, **params: Unpack[RetrieveOrganizationSpendAlertParams]
    ) -> RawResponse[OrganizationSpendAlert]: ...
    async def update(
        self, alert_id: str, **params: Unpack[UpdateOrganizationSpendAlertParams]
    ) -> RawResponse[OrganizationSpendAlert]: ...
    async def delete(
        self, alert_id: str, **params: Unpack[DeleteOrganizationSpendAlertParams]
    ) -> RawResponse[OrganizationSpendAlertDeletedResource]: ...

class AdminOrganizationSpendAlertsStreaming(Protocol):
    def list(
        self, **params: Unpack[ListOrganizationSpendAlertsParams]
    ) -> AbstractContextManager[StreamedResponse[Page[OrganizationSpendAlert]]]: ...
    def create(
        self, **params: Unpack[CreateOrganizationSpendAlertParams]
    ) -> AbstractContextManager[StreamedResponse[OrganizationSpendAlert]]: ...
    def retrieve(
        self, alert_id: str, **params: Unpack[RetrieveOrganizationSpendAlertParams]
    ) -> AbstractContextManager[StreamedResponse[OrganizationSpendAlert]]: ...
    def update(
        self, alert_id: str, **params: Unpack[UpdateOrganizationSpendAlertParams]
    ) -> AbstractContextManager[StreamedResponse[OrganizationSpendAlert]]: ...
    def delete(
        self, alert_id: str, **params: Unpack[DeleteOrganizationSpendAlertParams]
    ) -> AbstractContextManager[StreamedResponse[OrganizationSpendAlertDeletedResource]]: ...

class AsyncAdminOrganizationSpendAlertsStreaming(Protocol):
    def list(
        self, **params: Unpack[ListOrganizationSpendAlertsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[OrganizationSpendAlert]]]: ...
    def create(
        self, **params: Unpack[CreateOrganizationSpendAlertParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[OrganizationSpendAlert]]: ...
    def retrieve(
        self, alert_id: str, **params: Unpack[RetrieveOrganizationSpendAlertParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[OrganizationSpendAlert]]: ...
    def update(
        self, alert_id: str, **params: Unpack[UpdateOrganizationSpendAlertParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[OrganizationSpendAlert]]: ...
    def delete(
        self, alert_id: str, **params: Unpack[DeleteOrganizationSpendAlertParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[OrganizationSpendAlertDeletedResource]]: ...
