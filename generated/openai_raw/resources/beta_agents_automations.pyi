"""The resource ``client.beta.agents.automations``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import cached_property
from typing import Any, Protocol, Unpack

import httpx

from ..api.agents.create_beta_agents_automations import CreateBetaAgentsAutomationsParams
from ..api.agents.delete_beta_agents_automations import DeleteBetaAgentsAutomationsParams
from ..api.agents.list_beta_agents_automations import ListBetaAgentsAutomationsParams
from ..api.agents.pause_beta_agents_automations import PauseBetaAgentsAutomationsParams
from ..api.agents.resume_beta_agents_automations import ResumeBetaAgentsAutomationsParams
from ..api.agents.retrieve_beta_agents_automations import RetrieveBetaAgentsAutomationsParams
from ..api.agents.update_beta_agents_automations import UpdateBetaAgentsAutomationsParams
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
from ..models.automation_deleted import AutomationDeleted
from ..models.create_beta_agents_automations_request import CreateBetaAgentsAutomationsRequestTypeInput
from ..models.enums import ListBetaAgentsAutomationsOrderInput
from ..types import PointInTime
from ..unions import Automation, AutomationMetadataInput, AutomationTargetParamInput
from .beta_agents_automations_invocations import AsyncBetaAgentsAutomationsInvocations, BetaAgentsAutomationsInvocations

class BetaAgentsAutomations(Resource):
    @cached_property
    def invocations(self) -> BetaAgentsAutomationsInvocations: ...
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: ListBetaAgentsAutomationsOrderInput | Omit = ...,
        session_id: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[Automation]:
        """List automations

        Returns a page; iterate over it to fetch the following pages.

        ``GET /agents/automations``

        Args:
            after: Cursor: returns the automations after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of automations per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
            session_id: Return only results of the session with this id.
        """
    def create(
        self,
        *,
        name: str,
        target: AutomationTargetParamInput,
        type: CreateBetaAgentsAutomationsRequestTypeInput,
        expression: str | Omit = ...,
        timezone: str | Omit = ...,
        metadata: AutomationMetadataInput | Omit = ...,
        run_at: PointInTime | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Automation:
        """Create an automation

        Runs an agent once at a given time, or repeatedly on a schedule.

        ``POST /agents/automations``

        Args:
            name: Required. Name of the automation.
            target: Required. What each run starts: a new session, or input to an existing one.
            type: Required. Type of the automation. Values: `periodic`, `once`.
            expression: Schedule as a cron expression.
            timezone: IANA time zone, such as `Europe/Paris`.
            metadata: Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512.
            run_at: When the run is due, in Unix seconds.
        """
    def retrieve(
        self,
        automation_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Automation:
        """Retrieve an automation

        Raises a 404 error if the id is unknown.

        ``GET /agents/automations/{automation_id}``

        Args:
            automation_id: Required. Id of the automation.
        """
    def update(
        self,
        automation_id: str,
        *,
        expression: str | Omit = ...,
        metadata: Mapping[str, str] | Omit = ...,
        name: str | Omit = ...,
        run_at: PointInTime | Omit = ...,
        target: AutomationTargetParamInput | Omit = ...,
        timezone: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Automation:
        """Change an automation

        Arguments that are left out keep their values. Runs that have already started are not affected.

        ``POST /agents/automations/{automation_id}``

        Args:
            automation_id: Required. Id of the automation.
            expression: Schedule as a cron expression.
            metadata: Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512.
            name: Name of the automation.
            run_at: When the run is due, in Unix seconds.
            target: What each run starts: a new session, or input to an existing one.
            timezone: IANA time zone, such as `Europe/Paris`.
        """
    def delete(
        self,
        automation_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AutomationDeleted:
        """Delete an automation

        No further runs start. Past runs can still be retrieved.

        ``DELETE /agents/automations/{automation_id}``

        Args:
            automation_id: Required. Id of the automation.
        """
    def pause(
        self,
        automation_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Automation:
        """Pause an automation

        No runs start until the automation is resumed.

        ``POST /agents/automations/{automation_id}/pause``

        Args:
            automation_id: Required. Id of the automation.
        """
    def resume(
        self,
        automation_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Automation:
        """Resume an automation

        Runs missed while the automation was paused are not caught up.

        ``POST /agents/automations/{automation_id}/resume``

        Args:
            automation_id: Required. Id of the automation.
        """
    @property
    def with_raw_response(self) -> BetaAgentsAutomationsRaw: ...
    @property
    def with_streaming_response(self) -> BetaAgentsAutomationsStreaming: ...

class AsyncBetaAgentsAutomations(AsyncResource):
    @cached_property
    def invocations(self) -> AsyncBetaAgentsAutomationsInvocations: ...
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: ListBetaAgentsAutomationsOrderInput | Omit = ...,
        session_id: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[Automation]:
        """List automations

        Returns a page; iterate over it to fetch the following pages.

        ``GET /agents/automations``

        Args:
            after: Cursor: returns the automations after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of automations per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
            session_id: Return only results of the session with this id.
        """
    async def create(
        self,
        *,
        name: str,
        target: AutomationTargetParamInput,
        type: CreateBetaAgentsAutomationsRequestTypeInput,
        expression: str | Omit = ...,
        timezone: str | Omit = ...,
        metadata: AutomationMetadataInput | Omit = ...,
        run_at: PointInTime | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Automation:
        """Create an automation

        Runs an agent once at a given time, or repeatedly on a schedule.

        ``POST /agents/automations``

        Args:
            name: Required. Name of the automation.
            target: Required. What each run starts: a new session, or input to an existing one.
            type: Required. Type of the automation. Values: `periodic`, `once`.
            expression: Schedule as a cron expression.
            timezone: IANA time zone, such as `Europe/Paris`.
            metadata: Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512.
            run_at: When the run is due, in Unix seconds.
        """
    async def retrieve(
        self,
        automation_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Automation:
        """Retrieve an automation

        Raises a 404 error if the id is unknown.

        ``GET /agents/automations/{automation_id}``

        Args:
            automation_id: Required. Id of the automation.
        """
    async def update(
        self,
        automation_id: str,
        *,
        expression: str | Omit = ...,
        metadata: Mapping[str, str] | Omit = ...,
        name: str | Omit = ...,
        run_at: PointInTime | Omit = ...,
        target: AutomationTargetParamInput | Omit = ...,
        timezone: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Automation:
        """Change an automation

        Arguments that are left out keep their values. Runs that have already started are not affected.

        ``POST /agents/automations/{automation_id}``

        Args:
            automation_id: Required. Id of the automation.
            expression: Schedule as a cron expression.
            metadata: Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512.
            name: Name of the automation.
            run_at: When the run is due, in Unix seconds.
            target: What each run starts: a new session, or input to an existing one.
            timezone: IANA time zone, such as `Europe/Paris`.
        """
    async def delete(
        self,
        automation_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AutomationDeleted:
        """Delete an automation

        No further runs start. Past runs can still be retrieved.

        ``DELETE /agents/automations/{automation_id}``

        Args:
            automation_id: Required. Id of the automation.
        """
    async def pause(
        self,
        automation_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Automation:
        """Pause an automation

        No runs start until the automation is resumed.

        ``POST /agents/automations/{automation_id}/pause``

        Args:
            automation_id: Required. Id of the automation.
        """
    async def resume(
        self,
        automation_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Automation:
        """Resume an automation

        Runs missed while the automation was paused are not caught up.

        ``POST /agents/automations/{automation_id}/resume``

        Args:
            automation_id: Required. Id of the automation.
        """
    @property
    def with_raw_response(self) -> AsyncBetaAgentsAutomationsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncBetaAgentsAutomationsStreaming: ...

class BetaAgentsAutomationsRaw(Protocol):
    def list(self, **params: Unpack[ListBetaAgentsAutomationsParams]) -> RawResponse[Page[Automation]]: ...
    def create(self, **params: Unpack[CreateBetaAgentsAutomationsParams]) -> RawResponse[Automation]: ...
    def retrieve(
        self, automation_id: str, **params: Unpack[RetrieveBetaAgentsAutomationsParams]
    ) -> RawResponse[Automation]: ...
    def update(
        self, automation_id: str, **params: Unpack[UpdateBetaAgentsAutomationsParams]
    ) -> RawResponse[Automation]: ...
    def delete(
        self, automation_id: str, **params: Unpack[DeleteBetaAgentsAutomationsParams]
    ) -> RawResponse[AutomationDeleted]: ...
    def pause(
        self, automation_id: str, **params: Unpack[PauseBetaAgentsAutomationsParams]
    ) -> RawResponse[Automation]: ...
    def resume(
        self, automation_id: str, **params: Unpack[ResumeBetaAgentsAutomationsParams]
    ) -> RawResponse[Automation]: ...

class AsyncBetaAgentsAutomationsRaw(Protocol):
    async def list(self, **params: Unpack[ListBetaAgentsAutomationsParams]) -> RawResponse[AsyncPage[Automation]]: ...
    async def create(self, **params: Unpack[CreateBetaAgentsAutomationsParams]) -> RawResponse[Automation]: ...
    async def retrieve(
        self, automation_id: str, **params: Unpack[RetrieveBetaAgentsAutomationsParams]
    ) -> RawResponse[Automation]: ...
    async def update(
        self, automation_id: str, **params: Unpack[UpdateBetaAgentsAutomationsParams]
    ) -> RawResponse[Automation]: ...
    async def delete(
        self, automation_id: str, **params: Unpack[DeleteBetaAgentsAutomationsParams]
    ) -> RawResponse[AutomationDeleted]: ...
    async def pause(
        self, automation_id: str, **params: Unpack[PauseBetaAgentsAutomationsParams]
    ) -> RawResponse[Automation]: ...
    async def resume(
        self, automation_id: str, **params: Unpack[ResumeBetaAgentsAutomationsParams]
    ) -> RawResponse[Automation]: ...

class BetaAgentsAutomationsStreaming(Protocol):
    def list(
        self, **params: Unpack[ListBetaAgentsAutomationsParams]
    ) -> AbstractContextManager[StreamedResponse[Page[Automation]]]: ...
    def create(
        self, **params: Unpack[CreateBetaAgentsAutomationsParams]
    ) -> AbstractContextManager[StreamedResponse[Automation]]: ...
    def retrieve(
        self, automation_id: str, **params: Unpack[RetrieveBetaAgentsAutomationsParams]
    ) -> AbstractContextManager[StreamedResponse[Automation]]: ...
    def update(
        self, automation_id: str, **params: Unpack[UpdateBetaAgentsAutomationsParams]
    ) -> AbstractContextManager[StreamedResponse[Automation]]: ...
    def delete(
        self, automation_id: str, **params: Unpack[DeleteBetaAgentsAutomationsParams]
    ) -> AbstractContextManager[StreamedResponse[AutomationDeleted]]: ...
    def pause(
        self, automation_id: str, **params: Unpack[PauseBetaAgentsAutomationsParams]
    ) -> AbstractContextManager[StreamedResponse[Automation]]: ...
    def resume(
        self, automation_id: str, **params: Unpack[ResumeBetaAgentsAutomationsParams]
    ) -> AbstractContextManager[StreamedResponse[Automation]]: ...

class AsyncBetaAgentsAutomationsStreaming(Protocol):
    def list(
        self, **params: Unpack[ListBetaAgentsAutomationsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[Automation]]]: ...
    def create(
        self, **params: Unpack[CreateBetaAgentsAutomationsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Automation]]: ...
    def retrieve(
        self, automation_id: str, **params: Unpack[RetrieveBetaAgentsAutomationsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Automation]]: ...
    def update(
        self, automation_id: str, **params: Unpack[UpdateBetaAgentsAutomationsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Automation]]: ...
    def delete(
        self, automation_id: str, **params: Unpack[DeleteBetaAgentsAutomationsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AutomationDeleted]]: ...
    def pause(
        self, automation_id: str, **params: Unpack[PauseBetaAgentsAutomationsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Automation]]: ...
    def resume(
        self, automation_id: str, **params: Unpack[ResumeBetaAgentsAutomationsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Automation]]: ...
