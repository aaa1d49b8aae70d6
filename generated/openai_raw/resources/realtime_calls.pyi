"""The resource ``client.realtime.calls``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Literal, Protocol, Unpack

import httpx

from ..api.realtime.accept_realtime_call import AcceptRealtimeCallParams
from ..api.realtime.create_realtime_call import CreateRealtimeCallParams
from ..api.realtime.hangup_realtime_call import HangupRealtimeCallParams
from ..api.realtime.refer_realtime_call import ReferRealtimeCallParams
from ..api.realtime.reject_realtime_call import RejectRealtimeCallParams
from ..client import AsyncResource, AsyncStreamedResponse, Omit, RawResponse, Resource, StreamedResponse
from ..dicts.mcp_tool import MCPToolDict
from ..dicts.realtime_function_tool import RealtimeFunctionToolDict
from ..dicts.realtime_reasoning import RealtimeReasoningDict
from ..dicts.realtime_session_create_request_ga import (
    RealtimeSessionCreateRequestGAAudioDict,
    RealtimeSessionCreateRequestGADict,
    RealtimeSessionCreateRequestGATracingDict,
)
from ..dicts.tool_choice_function import ToolChoiceFunctionDict
from ..dicts.tool_choice_mcp import ToolChoiceMCPDict
from ..models.enums import ToolChoiceOptionsInput
from ..models.mcp_tool import MCPTool
from ..models.realtime_function_tool import RealtimeFunctionTool
from ..models.realtime_reasoning import RealtimeReasoning
from ..models.realtime_session_create_request_ga import (
    RealtimeSessionCreateRequestGA,
    RealtimeSessionCreateRequestGAAudio,
    RealtimeSessionCreateRequestGAModelInput,
    RealtimeSessionCreateRequestGAOutputModalitiesItemInput,
    RealtimeSessionCreateRequestGATracing,
)
from ..models.tool_choice_function import ToolChoiceFunction
from ..models.tool_choice_mcp import ToolChoiceMCP
from ..unions import PromptInput, RealtimeTruncationInput

class RealtimeCalls(Resource):
    def create(
        self,
        *,
        sdp: str,
        session: RealtimeSessionCreateRequestGA | RealtimeSessionCreateRequestGADict | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> str:
        """Start a call over WebRTC

        Takes the SDP offer of your browser and a session configuration, and returns the SDP answer for the peer
        connection. The `Location` header has the id of the call.

        ``POST /realtime/calls``

        Args:
            sdp: Required. The SDP offer of your peer connection.
            session: The settings of the session.
        """
    def accept(
        self,
        call_id: str,
        *,
        type: Literal["realtime"],
        output_modalities: Sequence[RealtimeSessionCreateRequestGAOutputModalitiesItemInput] | Omit = ...,
        model: str | RealtimeSessionCreateRequestGAModelInput | Omit = ...,
        instructions: str | Omit = ...,
        audio: RealtimeSessionCreateRequestGAAudio | RealtimeSessionCreateRequestGAAudioDict | Omit = ...,
        include: Sequence[Literal["item.input_audio_transcription.logprobs"]] | Omit = ...,
        tracing: Literal["auto"]
        | RealtimeSessionCreateRequestGATracing
        | RealtimeSessionCreateRequestGATracingDict
        | Omit
        | None = ...,
        tools: Iterable[RealtimeFunctionTool | RealtimeFunctionToolDict | MCPTool | MCPToolDict] | Omit = ...,
        tool_choice: ToolChoiceOptionsInput
        | ToolChoiceFunction
        | ToolChoiceFunctionDict
        | ToolChoiceMCP
        | ToolChoiceMCPDict
        | Omit = ...,
        parallel_tool_calls: bool | Omit = ...,
        reasoning: RealtimeReasoning | RealtimeReasoningDict | Omit = ...,
        max_output_tokens: int | Literal["inf"] | Omit = ...,
        truncation: RealtimeTruncationInput | Omit = ...,
        prompt: PromptInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> None:
        """Accept a phone call

        Accepts an incoming SIP call and configures the session that answers it.

        ``POST /realtime/calls/{call_id}/accept``

        Args:
            call_id: Required. Id of the call, from the `realtime.call.incoming` webhook or the `Location` header of the answer that started it.
            type: Required. Discriminator: always `realtime`.
            output_modalities: Modalities the model may respond with: `text`, `audio`.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `gpt-realtime`, `gpt-realtime-1.5`, `gpt-realtime-2`, `gpt-realtime-2.1`, `gpt-realtime-2.1-mini`, `gpt-realtime-2025-08-28`, `gpt-4o-realtime-preview`, `gpt-4o-realtime-preview-2024-10-01`, `gpt-4o-realtime-preview-2024-12-17`, `gpt-4o-realtime-preview-2025-06-03`, `gpt-4o-mini-realtime-preview`, `gpt-4o-mini-realtime-preview-2024-12-17`, and 7 more.
            instructions: System instructions: how the model should behave. They precede the conversation.
            audio: Formats and processing of the audio in both directions.
            include: Further data for events, such as log probabilities of the transcript.
            tracing: Whether and how to record a trace of the session. Default: `auto`.
            tools: Tools the model may call.
            tool_choice: Which tool to use: `auto` lets the model decide, `none` forbids tools, `required` demands at least one call, and an object names a specific tool. Default: `auto`.
            parallel_tool_calls: Whether the model may call several tools in parallel.
            reasoning: Reasoning options; only for reasoning models.
            max_output_tokens: Maximum number of tokens to generate, including reasoning tokens.
            truncation: What to do if the input exceeds the context window: `auto` drops items from the start of the conversation, `disabled` fails with a 400 error.
            prompt: Reference to a stored prompt template, with values for its variables.
        """
    def hangup(
        self,
        call_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> None:
        """Hang up a call

        Ends a call over SIP or WebRTC.

        ``POST /realtime/calls/{call_id}/hangup``

        Args:
            call_id: Required. Id of the call, from the `realtime.call.incoming` webhook or the `Location` header of the answer that started it.
        """
    def refer(
        self,
        call_id: str,
        *,
        target_uri: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> None:
        """Transfer a phone call

        Transfers a SIP call to another number or address. The model leaves the call.

        ``POST /realtime/calls/{call_id}/refer``

        Args:
            call_id: Required. Id of the call, from the `realtime.call.incoming` webhook or the `Location` header of the answer that started it.
            target_uri: Required. Where to transfer the call to, such as `tel:+14155550123` or a `sip:` address.
        """
    def reject(
        self,
        call_id: str,
        *,
        status_code: int | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> None:
        """Reject a phone call

        Rejects an incoming SIP call with a SIP status code.

        ``POST /realtime/calls/{call_id}/reject``

        Args:
            call_id: Required. Id of the call, from the `realtime.call.incoming` webhook or the `Location` header of the answer that started it.
            status_code: SIP status that the caller gets, such as 486 for busy.
        """
    @property
    def with_raw_response(self) -> RealtimeCallsRaw: ...
    @property
    def with_streaming_response(self) -> RealtimeCallsStreaming: ...

class AsyncRealtimeCalls(AsyncResource):
    async def create(
        self,
        *,
        sdp: str,
        session: RealtimeSessionCreateRequestGA | RealtimeSessionCreateRequestGADict | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> str:
        """Start a call over WebRTC

        Takes the SDP offer of your browser and a session configuration, and returns the SDP answer for the peer
        connection. The `Location` header has the id of the call.

        ``POST /realtime/calls``

        Args:
            sdp: Required. The SDP offer of your peer connection.
            session: The settings of the session.
        """
    async def accept(
        self,
        call_id: str,
        *,
        type: Literal["realtime"],
        output_modalities: Sequence[RealtimeSessionCreateRequestGAOutputModalitiesItemInput] | Omit = ...,
        model: str | RealtimeSessionCreateRequestGAModelInput | Omit = ...,
        instructions: str | Omit = ...,
        audio: RealtimeSessionCreateRequestGAAudio | RealtimeSessionCreateRequestGAAudioDict | Omit = ...,
        include: Sequence[Literal["item.input_audio_transcription.logprobs"]] | Omit = ...,
        tracing: Literal["auto"]
        | RealtimeSessionCreateRequestGATracing
        | RealtimeSessionCreateRequestGATracingDict
        | Omit
        | None = ...,
        tools: Iterable[RealtimeFunctionTool | RealtimeFunctionToolDict | MCPTool | MCPToolDict] | Omit = ...,
        tool_choice: ToolChoiceOptionsInput
        | ToolChoiceFunction
        | ToolChoiceFunctionDict
        | ToolChoiceMCP
        | ToolChoiceMCPDict
        | Omit = ...,
        parallel_tool_calls: bool | Omit = ...,
        reasoning: RealtimeReasoning | RealtimeReasoningDict | Omit = ...,
        max_output_tokens: int | Literal["inf"] | Omit = ...,
        truncation: RealtimeTruncationInput | Omit = ...,
        prompt: PromptInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> None:
        """Accept a phone call

        Accepts an incoming SIP call and configures the session that answers it.

        ``POST /realtime/calls/{call_id}/accept``

        Args:
            call_id: Required. Id of the call, from the `realtime.call.incoming` webhook or the `Location` header of the answer that started it.
            type: Required. Discriminator: always `realtime`.
            output_modalities: Modalities the model may respond with: `text`, `audio`.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `gpt-realtime`, `gpt-realtime-1.5`, `gpt-realtime-2`, `gpt-realtime-2.1`, `gpt-realtime-2.1-mini`, `gpt-realtime-2025-08-28`, `gpt-4o-realtime-preview`, `gpt-4o-realtime-preview-2024-10-01`, `gpt-4o-realtime-preview-2024-12-17`, `gpt-4o-realtime-preview-2025-06-03`, `gpt-4o-mini-realtime-preview`, `gpt-4o-mini-realtime-preview-2024-12-17`, and 7 more.
            instructions: System instructions: how the model should behave. They precede the conversation.
            audio: Formats and processing of the audio in both directions.
            include: Further data for events, such as log probabilities of the transcript.
            tracing: Whether and how to record a trace of the session. Default: `auto`.
            tools: Tools the model may call.
            tool_choice: Which tool to use: `auto` lets the model decide, `none` forbids tools, `required` demands at least one call, and an object names a specific tool. Default: `auto`.
            parallel_tool_calls: Whether the model may call several tools in parallel.
            reasoning: Reasoning options; only for reasoning models.
            max_output_tokens: Maximum number of tokens to generate, including reasoning tokens.
            truncation: What to do if the input exceeds the context window: `auto` drops items from the start of the conversation, `disabled` fails with a 400 error.
            prompt: Reference to a stored prompt template, with values for its variables.
        """
    async def hangup(
        self,
        call_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> None:
        """Hang up a call

        Ends a call over SIP or WebRTC.

        ``POST /realtime/calls/{call_id}/hangup``

        Args:
            call_id: Required. Id of the call, from the `realtime.call.incoming` webhook or the `Location` header of the answer that started it.
        """
    async def refer(
        self,
        call_id: str,
        *,
        target_uri: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> None:
        """Transfer a phone call

        Transfers a SIP call to another number or address. The model leaves the call.

        ``POST /realtime/calls/{call_id}/refer``

        Args:
            call_id: Required. Id of the call, from the `realtime.call.incoming` webhook or the `Location` header of the answer that started it.
            target_uri: Required. Where to transfer the call to, such as `tel:+14155550123` or a `sip:` address.
        """
    async def reject(
        self,
        call_id: str,
        *,
        status_code: int | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> None:
        """Reject a phone call

        Rejects an incoming SIP call with a SIP status code.

        ``POST /realtime/calls/{call_id}/reject``

        Args:
            call_id: Required. Id of the call, from the `realtime.call.incoming` webhook or the `Location` header of the answer that started it.
            status_code: SIP status that the caller gets, such as 486 for busy.
        """
    @property
    def with_raw_response(self) -> AsyncRealtimeCallsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncRealtimeCallsStreaming: ...

class RealtimeCallsRaw(Protocol):
    def create(self, **params: Unpack[CreateRealtimeCallParams]) -> RawResponse[str]: ...
    def accept(self, call_id: str, **params: Unpack[AcceptRealtimeCallParams]) -> RawResponse[None]: ...
    def hangup(self, call_id: str, **params: Unpack[HangupRealtimeCallParams]) -> RawResponse[None]: ...
    def refer(self, call_id: str, **params: Unpack[ReferRealtimeCallParams]) -> RawResponse[None]: ...
    def reject(self, call_id: str, **params: Unpack[RejectRealtimeCallParams]) -> RawResponse[None]: ...

class AsyncRealtimeCallsRaw(Protocol):
    async def create(self, **params: Unpack[CreateRealtimeCallParams]) -> RawResponse[str]: ...
    async def accept(self, call_id: str, **params: Unpack[AcceptRealtimeCallParams]) -> RawResponse[None]: ...
    async def hangup(self, call_id: str, **params: Unpack[HangupRealtimeCallParams]) -> RawResponse[None]: ...
    async def refer(self, call_id: str, **params: Unpack[ReferRealtimeCallParams]) -> RawResponse[None]: ...
    async def reject(self, call_id: str, **params: Unpack[RejectRealtimeCallParams]) -> RawResponse[None]: ...

class RealtimeCallsStreaming(Protocol):
    def create(self, **params: Unpack[CreateRealtimeCallParams]) -> AbstractContextManager[StreamedResponse[str]]: ...
    def accept(
        self, call_id: str, **params: Unpack[AcceptRealtimeCallParams]
    ) -> AbstractContextManager[StreamedResponse[None]]: ...
    def hangup(
        self, call_id: str, **params: Unpack[HangupRealtimeCallParams]
    ) -> AbstractContextManager[StreamedResponse[None]]: ...
    def refer(
        self, call_id: str, **params: Unpack[ReferRealtimeCallParams]
    ) -> AbstractContextManager[StreamedResponse[None]]: ...
    def reject(
        self, call_id: str, **params: Unpack[RejectRealtimeCallParams]
    ) -> AbstractContextManager[StreamedResponse[None]]: ...

class AsyncRealtimeCallsStreaming(Protocol):
    def create(
        self, **params: Unpack[CreateRealtimeCallParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[str]]: ...
    def accept(
        self, call_id: str, **params: Unpack[AcceptRealtimeCallParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[None]]: ...
    def hangup(
        self, call_id: str, **params: Unpack[HangupRealtimeCallParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[None]]: ...
    def refer(
        self, call_id: str, **params: Unpack[ReferRealtimeCallParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[None]]: ...
    def reject(
        self, call_id: str, **params: Unpack[RejectRealtimeCallParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[None]]: ...
