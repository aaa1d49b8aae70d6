"""The resource ``client.beta.agents.automations.invocations``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.agents.create_beta_agents_automations_invocations import CreateBetaAgentsAutomationsInvocationsParams
from ..api.agents.list_beta_agents_automations_invocations import ListBetaAgentsAutomationsInvocationsParams
from ..api.agents.retrieve_beta_agents_automations_invocations import RetrieveBetaAgentsAutomationsInvocationsParams
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
from ..models.automation_invocation import AutomationInvocation
from ..models.enums import ListBetaAgentsAutomationsInvocationsOrderInput

class BetaAgentsAutomationsInvocations(Resource):
    def list(
        self,
        automation_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: ListBetaAgentsAutomationsInvocationsOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[AutomationInvocation]:
        """List runs of an automation

        Returns a page; iterate over it to fetch the following pages.

        ``GET /agents/automations/{automation_id}/invocations``

        Args:
            automation_id: Required. Id of the automation.
            after: Cursor: returns the automation invocations after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of automation invocations per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
        """
    def create(
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
    ) -> AutomationInvocation:
        """Create a run of an automation

        Runs the automation immediately, regardless of its schedule.

        ``POST /agents/automations/{automation_id}/invocations``

        Args:
            automation_id: Required. Id of the automation.
        """
    def retrieve(
        self,
        invocation_id: str,
        *,
        automation_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AutomationInvocation:
        """Retrieve a run of an automation

        Raises a 404 error if the id is unknown.

        ``GET /agents/automations/{automation_id}/invocations/{invocation_id}``

        Args:
            automation_id: Required. Id of the automation.
            invocation_id: Required. Id of the invocation.
        """
    @property
    def with_raw_response(self) -> BetaAgentsAutomationsInvocationsRaw: ...
    @property
    def with_streaming_response(self) -> BetaAgentsAutomationsInvocationsStreaming: ...

class AsyncBetaAgentsAutomationsInvocations(AsyncResource):
    def list(
        self,
        automation_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: ListBetaAgentsAutomationsInvocationsOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[AutomationInvocation]:
        """List runs of an automation

        Returns a page; iterate over it to fetch the following pages.

        ``GET /agents/automations/{automation_id}/invocations``

        Args:
            automation_id: Required. Id of the automation.
            after: Cursor: returns the automation invocations after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of automation invocations per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
        """
    async def create(
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
    ) -> AutomationInvocation:
        """Create a run of an automation

        Runs the automation immediately, regardless of its schedule.

        ``POST /agents/automations/{automation_id}/invocations``

        Args:
            automation_id: Required. Id of the automation.
        """
    async def retrieve(
        self,
        invocation_id: str,
        *,
        automation_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AutomationInvocation:
        """Retrieve a run of an automation

        Raises a 404 error if the id is unknown.

        ``GET /agents/automations/{automation_id}/invocations/{invocation_id}``

        Args:
            automation_id: Required. Id of the automation.
            invocation_id: Required. Id of the invocation.
        """
    @property
    def with_raw_response(self) -> AsyncBetaAgentsAutomationsInvocationsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncBetaAgentsAutomationsInvocationsStreaming: ...

class BetaAgentsAutomationsInvocationsRaw(Protocol):
    def list(
        self, automation_id: str, **params: Unpack[ListBetaAgentsAutomationsInvocationsParams]
    ) -> RawResponse[Page[AutomationInvocation]]: ...
    def create(
        self, automation_id: str, **params: Unpack[CreateBetaAgentsAutomationsInvocationsParams]
    ) -> RawResponse[AutomationInvocation]: ...
    def retrieve(
        self,
        invocation_id: str,
        *,
        automation_id: str,
        **params: Unpack[RetrieveBetaAgentsAutomationsInvocationsParams],
    ) -> RawResponse[AutomationInvocation]: ...

class AsyncBetaAgentsAutomationsInvocationsRaw(Protocol):
    async def list(
        self, automation_id: str, **params: Unpack[ListBetaAgentsAutomationsInvocationsParams]
    ) -> RawResponse[AsyncPage[AutomationInvocation]]: ...
    async def create(
        self, automation_id: str, **params: Unpack[CreateBetaAgentsAutomationsInvocationsParams]
    ) -> RawResponse[AutomationInvocation]: ...
    async def retrieve(
        self,
        invocation_id: str,
        *,
        automation_id: str,
        **params: Unpack[RetrieveBetaAgentsAutomationsInvocationsParams],
    ) -> RawResponse[AutomationInvocation]: ...

class BetaAgentsAutomationsInvocationsStreaming(Protocol):
    def list(
        self, automation_id: str, **params: Unpack[ListBetaAgentsAutomationsInvocationsParams]
    ) -> AbstractContextManager[StreamedResponse[Page[AutomationInvocation]]]: ...
    def create(
        self, automation_id: str, **params: Unpack[CreateBetaAgentsAutomationsInvocationsParams]
    ) -> AbstractContextManager[StreamedResponse[AutomationInvocation]]: ...
    def retrieve(
        self,
        invocation_id: str,
        *,
        automation_id: str,
        **params: Unpack[RetrieveBetaAgentsAutomationsInvocationsParams],
    ) -> AbstractContextManager[StreamedResponse[AutomationInvocation]]: ...

class AsyncBetaAgentsAutomationsInvocationsStreaming(Protocol):
    def list(
        self, automation_id: str, **params: Unpack[ListBetaAgentsAutomationsInvocationsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[AutomationInvocation]]]: ...
    def create(
        self, automation_id: str, **params: Unpack[CreateBetaAgentsAutomationsInvocationsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AutomationInvocation]]: ...
    def retrieve(
        self,
        invocation_id: str,
        *,
        automation_id: str,
        **params: Unpack[RetrieveBetaAgentsAutomationsInvocationsParams],
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AutomationInvocation]]: ...
