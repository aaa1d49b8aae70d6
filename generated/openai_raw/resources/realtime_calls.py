"""The resource ``client.realtime.calls``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class RealtimeCalls(Resource):
    """``client.realtime.calls``."""

    @described
    def create(self, **params: Any) -> Any:
        """Create realtime call.

        ``POST /realtime/calls``

        Parameters: sdp (required), session
        """
        return self._client._call("realtime.create_realtime_call", {}, params)

    @described
    def accept(self, call_id: str, **params: Any) -> Any:
        """Accept realtime call.

        ``POST /realtime/calls/{call_id}/accept``

        Parameters: call_id (required), type (required), output_modalities, model, instructions, audio, include,
        tracing, tools, tool_choice, parallel_tool_calls, reasoning, max_output_tokens, truncation,
        prompt
        """
        return self._client._call("realtime.accept_realtime_call", {"call_id": call_id}, params)

    @described
    def hangup(self, call_id: str, **params: Any) -> Any:
        """Hangup realtime call.

        ``POST /realtime/calls/{call_id}/hangup``

        Parameters: call_id (required)
        """
        return self._client._call("realtime.hangup_realtime_call", {"call_id": call_id}, params)

    @described
    def refer(self, call_id: str, **params: Any) -> Any:
        """Refer realtime call.

        ``POST /realtime/calls/{call_id}/refer``

        Parameters: call_id (required), target_uri (required)
        """
        return self._client._call("realtime.refer_realtime_call", {"call_id": call_id}, params)

    @described
    def reject(self, call_id: str, **params: Any) -> Any:
        """Reject realtime call.

        ``POST /realtime/calls/{call_id}/reject``

        Parameters: call_id (required), status_code
        """
        return self._client._call("realtime.reject_realtime_call", {"call_id": call_id}, params)


class AsyncRealtimeCalls(AsyncResource):
    """``client.realtime.calls`` of an async client."""

    @described
    async def create(self, **params: Any) -> Any:
        """Create realtime call.

        ``POST /realtime/calls``

        Parameters: sdp (required), session
        """
        return await self._client._call("realtime.create_realtime_call", {}, params)

    @described
    async def accept(self, call_id: str, **params: Any) -> Any:
        """Accept realtime call.

        ``POST /realtime/calls/{call_id}/accept``

        Parameters: call_id (required), type (required), output_modalities, model, instructions, audio, include,
        tracing, tools, tool_choice, parallel_tool_calls, reasoning, max_output_tokens, truncation,
        prompt
        """
        return await self._client._call("realtime.accept_realtime_call", {"call_id": call_id}, params)

    @described
    async def hangup(self, call_id: str, **params: Any) -> Any:
        """Hangup realtime call.

        ``POST /realtime/calls/{call_id}/hangup``

        Parameters: call_id (required)
        """
        return await self._client._call("realtime.hangup_realtime_call", {"call_id": call_id}, params)

    @described
    async def refer(self, call_id: str, **params: Any) -> Any:
        """Refer realtime call.

        ``POST /realtime/calls/{call_id}/refer``

        Parameters: call_id (required), target_uri (required)
        """
        return await self._client._call("realtime.refer_realtime_call", {"call_id": call_id}, params)

    @described
    async def reject(self, call_id: str, **params: Any) -> Any:
        """Reject realtime call.

        ``POST /realtime/calls/{call_id}/reject``

        Parameters: call_id (required), status_code
        """
        return await self._client._call("realtime.reject_realtime_call", {"call_id": call_id}, params)

