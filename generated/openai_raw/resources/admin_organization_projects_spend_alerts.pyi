"""The resource ``client.admin.organization.projects.spend_alerts``, for type checkers, editors and
`inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Literal, Protocol, Unpack

import httpx

from ..api.spend_alerts.create_project_spend_alert import CreateProjectSpendAlertParams
from ..api.spend_alerts.delete_project_spend_alert import DeleteProjectSpendAlertParams
from ..api.spend_alerts.list_project_spend_alerts import ListProjectSpendAlertsParams
from ..api.spend_alerts.retrieve_project_spend_alert import RetrieveProjectSpendAlertParams
from ..api.spend_alerts.update_project_spend_alert import UpdateProjectSpendAlertParams
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
from ..models.enums import ListProjectSpendAlertsOrderInput
from ..models.project_spend_alert import ProjectSpendAlert
from ..models.project_spend_alert_deleted_resource import ProjectSpendAlertDeletedResource
from ..models.spend_alert_notification_channel import SpendAlertNotificationChannel

class AdminOrganizationProjectsSpendAlerts(Resource):
    def list(
        self,
        project_id: str,
        *,
        limit: int | Omit = ...,
        order: ListProjectSpendAlertsOrderInput | Omit = ...,
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
    ) -> Page[ProjectSpendAlert]:
        """List the spend alerts of a project

        Requires an admin key.

        ``GET /organization/projects/{project_id}/spend_alerts``

        Args:
            project_id: Required. Id of the project.
            limit: Maximum number of project spend alerts per page. From 0 to 100.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `asc`.
            after: Cursor: returns the project spend alerts after the one with this id. Pass the `last_id` of the previous page.
            before: Cursor: returns the project spend alerts before the one with this id. Pass the `first_id` of the following page.
        """
    def create(
        self,
        project_id: str,
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
    ) -> ProjectSpendAlert:
        """Create a spend alert for a project

        Sends an e-mail once the project has spent the threshold within the interval. Spending continues.
        Requires an admin key.

        ``POST /organization/projects/{project_id}/spend_alerts``

        Args:
            project_id: Required. Id of the project.
            threshold_amount: Required. Amount that triggers the alert.
            currency: Required. Currency, as a lowercase ISO 4217 code. Always `USD`.
            interval: Required. The span after which counting starts again, one month.
            notification_channel: Required. Who is notified, and how.
        """
    def retrieve(
        self,
        alert_id: str,
        *,
        project_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ProjectSpendAlert:
        """Retrieve a spend alert of a project

        Requires an admin key; an unknown id is a 404.

        ``GET /organization/projects/{project_id}/spend_alerts/{alert_id}``

        Args:
            project_id: Required. Id of the project.
            alert_id: Required. Id of the alert.
        """
    def update(
        self,
        alert_id: str,
        *,
        project_id: str,
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
    ) -> ProjectSpendAlert:
        """Change a spend alert of a project

        Requires an admin key.

        ``POST /organization/projects/{project_id}/spend_alerts/{alert_id}``

        Args:
            project_id: Required. Id of the project.
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
        project_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ProjectSpendAlertDeletedResource:
        """Delete a spend alert of a project

        Requires an admin key.

        ``DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}``

        Args:
            project_id: Required. Id of the project.
            alert_id: Required. Id of the alert.
        """
    @property
    def with_raw_response(self) -> AdminOrganizationProjectsSpendAlertsRaw: ...
    @property
    def with_streaming_response(self) -> AdminOrganizationProjectsSpendAlertsStreaming: ...

class AsyncAdminOrganizationProjectsSpendAlerts(AsyncResource):
    def list(
        self,
        project_id: str,
        *,
        limit: int | Omit = ...,
        order: ListProjectSpendAlertsOrderInput | Omit = ...,
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
    ) -> AsyncPages[ProjectSpendAlert]:
        """List the spend alerts of a project

        Requires an admin key.

        ``GET /organization/projects/{project_id}/spend_alerts``

        Args:
            project_id: Required. Id of the project.
            limit: Maximum number of project spend alerts per page. From 0 to 100.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `asc`.
            after: Cursor: returns the project spend alerts after the one with this id. Pass the `last_id` of the previous page.
            before: Cursor: returns the project spend alerts before the one with this id. Pass the `first_id` of the following page.
        """
    async def create(
        self,
        project_id: str,
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
    ) -> ProjectSpendAlert:
        """Create a spend alert for a project

        Sends an e-mail once the project has spent the threshold within the interval. Spending continues.
        Requires an admin key.

        ``POST /organization/projects/{project_id}/spend_alerts``

        Args:
            project_id: Required. Id of the project.
            threshold_amount: Required. Amount that triggers the alert.
            currency: Required. Currency, as a lowercase ISO 4217 code. Always `USD`.
            interval: Required. The span after which counting starts again, one month.
            notification_channel: Required. Who is notified, and how.
        """
    async def retrieve(
        self,
        alert_id: str,
        *,
        project_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ProjectSpendAlert:
        """Retrieve a spend alert of a project

        Requires an admin key; an unknown id is a 404.

        ``GET /organization/projects/{project_id}/spend_alerts/{alert_id}``

        Args:
            project_id: Required. Id of the project.
            alert_id: Required. Id of the alert.
        """
    async def update(
        self,
        alert_id: str,
        *,
        project_id: str,
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
    ) -> ProjectSpendAlert:
        """Change a spend alert of a project

        Requires an admin key.

        ``POST /organization/projects/{project_id}/spend_alerts/{alert_id}``

        Args:
            project_id: Required. Id of the project.
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
        project_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ProjectSpendAlertDeletedResource:
        """Delete a spend alert of a project

        Requires an admin key.

        ``DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}``

        Args:
            project_id: Required. Id of the project.
            alert_id: Required. Id of the alert.
        """
    @property
    def with_raw_response(self) -> AsyncAdminOrganizationProjectsSpendAlertsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncAdminOrganizationProjectsSpendAlertsStreaming: ...

class AdminOrganizationProjectsSpendAlertsRaw(Protocol):
    def list(
        self, project_id: str, **params: Unpack[ListProjectSpendAlertsParams]
    ) -> RawResponse[Page[ProjectSpendAlert]]: ...
    def create(
        self, project_id: str, **params: Unpack[CreateProjectSpendAlertParams]
    ) -> RawResponse[ProjectSpendAlert]: ...
    def retrieve(
        self, alert_id: str, *, project_id: str, **params: Unpack[RetrieveProjectSpendAlertParams]
    ) -> RawResponse[ProjectSpendAlert]: ...
    def update(
        self, alert_id: str, *, project_id: str, **params: Unpack[UpdateProjectSpendAlertParams]
    ) -> RawResponse[ProjectSpendAlert]: ...
    def delete(
        self, alert_id: str, *, project_id: str, **params: Unpack[DeleteProjectSpendAlertParams]
    ) -> RawResponse[ProjectSpendAlertDeletedResource]: ...

class AsyncAdminOrganizationProjectsSpendAlertsRaw(Protocol):
    async def list(
        self, project_id: str, **params: Unpack[ListProjectSpendAlertsParams]
    ) -> RawResponse[AsyncPage[ProjectSpendAlert]]: ...
    async def create(
        self, project_id: str, **params: Unpack[CreateProjectSpendAlertParams]
    ) -> RawResponse[ProjectSpendAlert]: ...
    async def retrieve(
        self, alert_id: str, *, project_id: str, **params: Unpack[RetrieveProjectSpendAlertParams]
    ) -> RawResponse[ProjectSpendAlert]: ...
    async def update(
        self, alert_id: str, *, project_id: str, **params: Unpack[UpdateProjectSpendAlertParams]
    ) -> RawResponse[ProjectSpendAlert]: ...
    async def delete(
        self, alert_id: str, *, project_id: str, **params: Unpack[DeleteProjectSpendAlertParams]
    ) -> RawResponse[ProjectSpendAlertDeletedResource]: ...

class AdminOrganizationProjectsSpendAlertsStreaming(Protocol):
    def list(
        self, project_id: str, **params: Unpack[ListProjectSpendAlertsParams]
    ) -> AbstractContextManager[StreamedResponse[Page[ProjectSpendAlert]]]: ...
    def create(
        self, project_id: str, **params: Unpack[CreateProjectSpendAlertParams]
    ) -> AbstractContextManager[StreamedResponse[ProjectSpendAlert]]: ...
    def retrieve(
        self, alert_id: str, *, project_id: str, **params: Unpack[RetrieveProjectSpendAlertParams]
    ) -> AbstractContextManager[StreamedResponse[ProjectSpendAlert]]: ...
    def update(
        self, alert_id: str, *, project_id: str, **params: Unpack[UpdateProjectSpendAlertParams]
    ) -> AbstractContextManager[StreamedResponse[ProjectSpendAlert]]: ...
    def delete(
        self, alert_id: str, *, project_id: str, **params: Unpack[DeleteProjectSpendAlertParams]
    ) -> AbstractContextManager[StreamedResponse[ProjectSpendAlertDeletedResource]]: ...

class AsyncAdminOrganizationProjectsSpendAlertsStreaming(Protocol):
    def list(
        self, project_id: str, **params: Unpack[ListProjectSpendAlertsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[ProjectSpendAlert]]]: ...
    def create(
        self, project_id: str, **params: Unpack[CreateProjectSpendAlertParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectSpendAlert]]: ...
    def retrieve(
        self, alert_id: str, *, project_id: str, **params: Unpack[RetrieveProjectSpendAlertParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectSpendAlert]]: ...
    def update(
        self, alert_id: str, *, project_id: str, **params: Unpack[UpdateProjectSpendAlertParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectSpendAlert]]: ...
    def delete(
        self, alert_id: str, *, project_id: str, **params: Unpack[DeleteProjectSpendAlertParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectSpendAlertDeletedResource]]: ...
