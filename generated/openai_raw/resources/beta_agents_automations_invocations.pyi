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

        Fetches more pages as you iterate.

        ``GET /agents/automations/{automation_id}/invocations``

        Args:
            automation_id: Required. Id of the automation.
            after: A cursor: gives the agent automation invocations that follow the one with this id, the `last_id` of the page before.
            limit: The most agent automation invocations in one page.
            order: Sort by time of creation: `asc` oldest first, `desc` newest first.
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

        Runs the automation now, whatever its schedule says.

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

        An unknown id is a 404.

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

        Fetches more pages as you iterate.

        ``GET /agents/automations/{automation_id}/invocations``

        Args:
            automation_id: Required. Id of the automation.
            after: A cursor: gives the agent automation invocations that follow the one with this id, the `last_id` of the page before.
            limit: The most agent automation invocations in one page.
            order: Sort by time of creation: `asc` oldest first, `desc` newest first.
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

        Runs the automation now, whatever its schedule says.

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

        An unknown id is a 404.

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
