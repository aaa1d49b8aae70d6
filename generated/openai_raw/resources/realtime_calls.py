"""The resource ``client.realtime.calls``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class RealtimeCalls(Resource):
    """``client.realtime.calls``."""

    @described
    def create(self, **params: Any) -> Any:
        """Start a call over WebRTC

        Send your browser's SDP offer and the session's settings; use the answer to set up the peer connection.
        The call's id is in the `Location` header.

        ``POST /realtime/calls``

        Args:
            sdp: Required. The SDP offer of your peer connection.
            session: The settings of the session.
        """
        return self._client._call("realtime.create_realtime_call", {}, params)

    @described
    def accept(self, call_id: str, **params: Any) -> Any:
        """Accept a phone call

        Take an incoming SIP call and set up the session that the model answers it in.

        ``POST /realtime/calls/{call_id}/accept``

        Args:
            call_id: Required. Id of the call, from the `realtime.call.incoming` webhook or the call's
                `Location` header.
            type: Required. Tells this object from others that can stand in its place: always `realtime`.
            output_modalities: What the model may answer with: `text`, `audio`.
            model: The model to use, such as `gpt-5.4-mini`. Known values: `gpt-realtime`, `gpt-realtime-1.5`,
                `gpt-realtime-2`, `gpt-realtime-2.1`, `gpt-realtime-2.1-mini`,
                `gpt-realtime-2025-08-28`, `gpt-4o-realtime-preview`,
                `gpt-4o-realtime-preview-2024-10-01`, `gpt-4o-realtime-preview-2024-12-17`,
                `gpt-4o-realtime-preview-2025-06-03`, `gpt-4o-mini-realtime-preview`,
                `gpt-4o-mini-realtime-preview-2024-12-17`, and 7 more.
            instructions: What the model is told first, before anything of the conversation: how to behave and
                what to do.
            audio: Settings of the audio.
            include: Further data for events, such as log probabilities of the transcript.
            tracing: How the session is traced. Default: `auto`.
            tools: The tools that the model may call.
            tool_choice: Which tool the model uses: `auto` leaves it to the model, `none` forbids all,
                `required` asks for at least one; an object names it. Default: `auto`.
            parallel_tool_calls: Whether the model may call several tools at once.
            reasoning: How the model reasons; only for models that do.
            max_output_tokens: The most tokens to generate, those of reasoning included.
            truncation: What to do when the input is longer than the context window: `auto` drops items from the
                beginning, `disabled` fails with 400.
            prompt: A prompt template that is kept by OpenAI, and the values for its variables.
        """
        return self._client._call("realtime.accept_realtime_call", {"call_id": call_id}, params)

    @described
    def hangup(self, call_id: str, **params: Any) -> Any:
        """Hang up a call

        End a call, be it over SIP or WebRTC.

        ``POST /realtime/calls/{call_id}/hangup``

        Args:
            call_id: Required. Id of the call, from the `realtime.call.incoming` webhook or the call's
                `Location` header.
        """
        return self._client._call("realtime.hangup_realtime_call", {"call_id": call_id}, params)

    @described
    def refer(self, call_id: str, **params: Any) -> Any:
        """Transfer a phone call

        Pass a SIP call on to another number or address. The model leaves the call.

        ``POST /realtime/calls/{call_id}/refer``

        Args:
            call_id: Required. Id of the call, from the `realtime.call.incoming` webhook or the call's
                `Location` header.
            target_uri: Required. Where to transfer the call to, such as `tel:+14155550123` or a `sip:` address.
        """
        return self._client._call("realtime.refer_realtime_call", {"call_id": call_id}, params)

    @described
    def reject(self, call_id: str, **params: Any) -> Any:
        """Reject a phone call

        Turn an incoming SIP call away, with a SIP status.

        ``POST /realtime/calls/{call_id}/reject``

        Args:
            call_id: Required. Id of the call, from the `realtime.call.incoming` webhook or the call's
                `Location` header.
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
