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

        Fetches more pages as you iterate.

        ``GET /agents/automations``

        Args:
            after: A cursor: gives the automations that follow the one with this id, the `last_id` of the page before.
            limit: The most automations in one page.
            order: Sort by time of creation: `asc` oldest first, `desc` newest first.
            session_id: Only what belongs to the session with this id.
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
        run_at: int | Omit = ...,
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

        Starts work of an agent once at a given time, or again and again on a schedule.

        ``POST /agents/automations``

        Args:
            name: Required. Name of the agents automations.
            target: Required. What is started: a new session, or input to one that exists.
            type: Required. Which kind it is. Values: `periodic`, `once`.
            expression: The schedule, as a cron expression.
            timezone: A time zone of the IANA database, such as `Europe/Paris`.
            metadata: Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them.
            run_at: When it runs, in Unix seconds.
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

        An unknown id is a 404.

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
        run_at: int | Omit = ...,
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

        Only what is passed changes; runs that have started are not affected.

        ``POST /agents/automations/{automation_id}``

        Args:
            automation_id: Required. Id of the automation.
            expression: The schedule, as a cron expression.
            metadata: Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them.
            name: Name of the agents automations.
            run_at: When it runs, in Unix seconds.
            target: What is started: a new session, or input to one that exists.
            timezone: A time zone of the IANA database, such as `Europe/Paris`.
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

        No further runs are started; past ones can still be read.

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

        No runs are started until it is resumed.

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

        Runs that were due while it was paused are not made up for.

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

        Fetches more pages as you iterate.

        ``GET /agents/automations``

        Args:
            after: A cursor: gives the automations that follow the one with this id, the `last_id` of the page before.
            limit: The most automations in one page.
            order: Sort by time of creation: `asc` oldest first, `desc` newest first.
            session_id: Only what belongs to the session with this id.
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
        run_at: int | Omit = ...,
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

        Starts work of an agent once at a given time, or again and again on a schedule.

        ``POST /agents/automations``

        Args:
            name: Required. Name of the agents automations.
            target: Required. What is started: a new session, or input to one that exists.
            type: Required. Which kind it is. Values: `periodic`, `once`.
            expression: The schedule, as a cron expression.
            timezone: A time zone of the IANA database, such as `Europe/Paris`.
            metadata: Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them.
            run_at: When it runs, in Unix seconds.
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

        An unknown id is a 404.

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
        run_at: int | Omit = ...,
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

        Only what is passed changes; runs that have started are not affected.

        ``POST /agents/automations/{automation_id}``

        Args:
            automation_id: Required. Id of the automation.
            expression: The schedule, as a cron expression.
            metadata: Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them.
            name: Name of the agents automations.
            run_at: When it runs, in Unix seconds.
            target: What is started: a new session, or input to one that exists.
            timezone: A time zone of the IANA database, such as `Europe/Paris`.
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

        No further runs are started; past ones can still be read.

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

        No runs are started until it is resumed.

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

        Runs that were due while it was paused are not made up for.

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
