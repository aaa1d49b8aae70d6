"""The resource ``client.realtime.calls``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class RealtimeCalls(Resource):
    """``client.realtime.calls``."""

    @described
    def create(self, **params: Any) -> Any:
        """Start a call over WebRTC

        Takes the SDP offer of your browser and a session configuration, and returns the SDP answer for the peer
        connection. The `Location` header has the id of the call.

        ``POST /realtime/calls``

        Args:
            sdp: Required. The SDP offer of your peer connection.
            session: The settings of the session.
        """
        return self._client._call("realtime.create_realtime_call", {}, params)

    @described
    def accept(self, call_id: str, **params: Any) -> Any:
        """Accept a phone call

        Accepts an incoming SIP call and configures the session that answers it.

        ``POST /realtime/calls/{call_id}/accept``

        Args:
            call_id: Required. Id of the call, from the `realtime.call.incoming` webhook or the `Location`
                header of the answer that started it.
            type: Required. Discriminator: always `realtime`.
            output_modalities: Modalities the model may respond with: `text`, `audio`.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `gpt-realtime`, `gpt-realtime-1.5`,
                `gpt-realtime-2`, `gpt-realtime-2.1`, `gpt-realtime-2.1-mini`,
                `gpt-realtime-2025-08-28`, `gpt-4o-realtime-preview`,
                `gpt-4o-realtime-preview-2024-10-01`, `gpt-4o-realtime-preview-2024-12-17`,
                `gpt-4o-realtime-preview-2025-06-03`, `gpt-4o-mini-realtime-preview`,
                `gpt-4o-mini-realtime-preview-2024-12-17`, and 7 more.
            instructions: System instructions: how the model should behave. They precede the conversation.
            audio: Formats and processing of the audio in both directions.
            include: Further data for events, such as log probabilities of the transcript.
            tracing: Whether and how to record a trace of the session. Default: `auto`.
            tools: Tools the model may call.
            tool_choice: Which tool to use: `auto` lets the model decide, `none` forbids tools, `required`
                demands at least one call, and an object names a specific tool. Default: `auto`.
            parallel_tool_calls: Whether the model may call several tools in parallel.
            reasoning: Reasoning options; only for reasoning models.
            max_output_tokens: Maximum number of tokens to generate, including reasoning tokens.
            truncation: What to do if the input exceeds the context window: `auto` drops items from the start of
                the conversation, `disabled` fails with a 400 error.
            prompt: Reference to a stored prompt template, with values for its variables.
        """
        return self._client._call("realtime.accept_realtime_call", {"call_id": call_id}, params)

    @described
    def hangup(self, call_id: str, **params: Any) -> Any:
        """Hang up a call

        Ends a call over SIP or WebRTC.

        ``POST /realtime/calls/{call_id}/hangup``

        Args:
            call_id: Required. Id of the call, from the `realtime.call.incoming` webhook or the `Location`
                header of the answer that started it.
        """
        return self._client._call("realtime.hangup_realtime_call", {"call_id": call_id}, params)

    @described
    def refer(self, call_id: str, **params: Any) -> Any:
        """Transfer a phone call

        Transfers a SIP call to another number or address. The model leaves the call.

        ``POST /realtime/calls/{call_id}/refer``

        Args:
            call_id: Required. Id of the call, from the `realtime.call.incoming` webhook or the `Location`
                header of the answer that started it.
            target_uri: Required. Where to transfer the call to, such as `tel:+14155550123` or a `sip:` address.
        """
        return self._client._call("realtime.refer_realtime_call", {"call_id": call_id}, params)

    @described
    def reject(self, call_id: str, **params: Any) -> Any:
        """Reject a phone call

        Rejects an incoming SIP call with a SIP status code.

        ``POST /realtime/calls/{call_id}/reject``

        Args:
            call_id: Required. Id of the call, from the `realtime.call.incoming` webhook or the `Location`
                header of the answer that started it.
            status_code: SIP status that the caller gets, such as 486 for busy.
        """
        return self._client._call("realtime.reject_realtime_call", {"call_id": call_id}, params)


class AsyncRealtimeCalls(AsyncResource):
    """``client.realtime.calls`` of an async client."""

    @described_as(RealtimeCalls.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("realtime.create_realtime_call", {}, params)

    @described_as(RealtimeCalls.accept)
    async def accept(self, call_id: str, **params: Any) -> Any:
        return await self._client._call("realtime.accept_realtime_call", {"call_id": call_id}, params)

    @described_as(RealtimeCalls.hangup)
    async def hangup(self, call_id: str, **params: Any) -> Any:
        return await self._client._call("realtime.hangup_realtime_call", {"call_id": call_id}, params)

    @described_as(RealtimeCalls.refer)
    async def refer(self, call_id: str, **params: Any) -> Any:
        return await self._client._call("realtime.refer_realtime_call", {"call_id": call_id}, params)

    @described_as(RealtimeCalls.reject)
    async def reject(self, call_id: str, **params: Any) -> Any:
        return await self._client._call("realtime.reject_realtime_call", {"call_id": call_id}, params)
