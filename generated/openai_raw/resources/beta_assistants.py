"""The resource ``client.beta.assistants``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.assistant_object import AssistantObject
    from ..models.delete_assistant_response import DeleteAssistantResponse
    from ..api.assistants.list_assistants import ListAssistantsParams
    from ..api.assistants.create_assistant import CreateAssistantParams
    from ..api.assistants.get_assistant import GetAssistantParams
    from ..api.assistants.modify_assistant import ModifyAssistantParams
    from ..api.assistants.delete_assistant import DeleteAssistantParams


class BetaAssistants(Resource):
    """``client.beta.assistants``."""

    def list(self, **params: Unpack[ListAssistantsParams]) -> Page[AssistantObject]:
        """List assistants.

        ``GET /assistants``

        Upstream calls it deprecated.

        Parameters: limit, order, after, before
        """
        return self._client._call("assistants.list_assistants", {}, params)  # type: ignore[no-any-return]

    def create(self, **params: Unpack[CreateAssistantParams]) -> AssistantObject:
        """Create assistant.

        ``POST /assistants``

        Upstream calls it deprecated.

        Parameters: model (required), name, description, instructions, reasoning_effort, tools, tool_resources,
        metadata, temperature, top_p, response_format
        """
        return self._client._call("assistants.create_assistant", {}, params)  # type: ignore[no-any-return]

    def retrieve(self, assistant_id: str, **params: Unpack[GetAssistantParams]) -> AssistantObject:
        """Get assistant.

        ``GET /assistants/{assistant_id}``

        Upstream calls it deprecated.

        Parameters: assistant_id (required)
        """
        return self._client._call("assistants.get_assistant", {"assistant_id": assistant_id}, params)  # type: ignore[no-any-return]

    def update(self, assistant_id: str, **params: Unpack[ModifyAssistantParams]) -> AssistantObject:
        """Modify assistant.

        ``POST /assistants/{assistant_id}``

        Upstream calls it deprecated.

        Parameters: assistant_id (required), model, reasoning_effort, name, description, instructions, tools,
        tool_resources, metadata, temperature, top_p, response_format
        """
        return self._client._call("assistants.modify_assistant", {"assistant_id": assistant_id}, params)  # type: ignore[no-any-return]

    def delete(self, assistant_id: str, **params: Unpack[DeleteAssistantParams]) -> DeleteAssistantResponse:
        """Delete assistant.

        ``DELETE /assistants/{assistant_id}``

        Upstream calls it deprecated.

        Parameters: assistant_id (required)
        """
        return self._client._call("assistants.delete_assistant", {"assistant_id": assistant_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> BetaAssistantsRaw: ...
        @property
        def with_streaming_response(self) -> BetaAssistantsStreaming: ...


class AsyncBetaAssistants(AsyncResource):
    """``client.beta.assistants`` of an async client."""

    def list(self, **params: Unpack[ListAssistantsParams]) -> AsyncPages[AssistantObject]:
        """List assistants.

        ``GET /assistants``

        Upstream calls it deprecated.

        Parameters: limit, order, after, before
        """
        return self._client._pages("assistants.list_assistants", {}, params)  # type: ignore[no-any-return]

    async def create(self, **params: Unpack[CreateAssistantParams]) -> AssistantObject:
        """Create assistant.

        ``POST /assistants``

        Upstream calls it deprecated.

        Parameters: model (required), name, description, instructions, reasoning_effort, tools, tool_resources,
        metadata, temperature, top_p, response_format
        """
        return await self._client._call("assistants.create_assistant", {}, params)  # type: ignore[no-any-return]

    async def retrieve(self, assistant_id: str, **params: Unpack[GetAssistantParams]) -> AssistantObject:
        """Get assistant.

        ``GET /assistants/{assistant_id}``

        Upstream calls it deprecated.

        Parameters: assistant_id (required)
        """
        return await self._client._call("assistants.get_assistant", {"assistant_id": assistant_id}, params)  # type: ignore[no-any-return]

    async def update(self, assistant_id: str, **params: Unpack[ModifyAssistantParams]) -> AssistantObject:
        """Modify assistant.

        ``POST /assistants/{assistant_id}``

        Upstream calls it deprecated.

        Parameters: assistant_id (required), model, reasoning_effort, name, description, instructions, tools,
        tool_resources, metadata, temperature, top_p, response_format
        """
        return await self._client._call("assistants.modify_assistant", {"assistant_id": assistant_id}, params)  # type: ignore[no-any-return]

    async def delete(self, assistant_id: str, **params: Unpack[DeleteAssistantParams]) -> DeleteAssistantResponse:
        """Delete assistant.

        ``DELETE /assistants/{assistant_id}``

        Upstream calls it deprecated.

        Parameters: assistant_id (required)
        """
        return await self._client._call("assistants.delete_assistant", {"assistant_id": assistant_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncBetaAssistantsRaw: ...
        @property
        def with_streaming_response(self) -> AsyncBetaAssistantsStreaming: ...


if TYPE_CHECKING:

    class BetaAssistantsRaw(Protocol):
        def list(self, **params: Unpack[ListAssistantsParams]) -> RawResponse[Page[AssistantObject]]: ...
        def create(self, **params: Unpack[CreateAssistantParams]) -> RawResponse[AssistantObject]: ...
        def retrieve(self, assistant_id: str, **params: Unpack[GetAssistantParams]) -> RawResponse[AssistantObject]: ...
        def update(self, assistant_id: str, **params: Unpack[ModifyAssistantParams]) -> RawResponse[AssistantObject]: ...
        def delete(self, assistant_id: str, **params: Unpack[DeleteAssistantParams]) -> RawResponse[DeleteAssistantResponse]: ...

    class AsyncBetaAssistantsRaw(Protocol):
        async def list(self, **params: Unpack[ListAssistantsParams]) -> RawResponse[AsyncPage[AssistantObject]]: ...
        async def create(self, **params: Unpack[CreateAssistantParams]) -> RawResponse[AssistantObject]: ...
        async def retrieve(self, assistant_id: str, **params: Unpack[GetAssistantParams]) -> RawResponse[AssistantObject]: ...
        async def update(self, assistant_id: str, **params: Unpack[ModifyAssistantParams]) -> RawResponse[AssistantObject]: ...
        async def delete(self, assistant_id: str, **params: Unpack[DeleteAssistantParams]) -> RawResponse[DeleteAssistantResponse]: ...

    class BetaAssistantsStreaming(Protocol):
        def list(self, **params: Unpack[ListAssistantsParams]) -> AbstractContextManager[StreamedResponse[Page[AssistantObject]]]: ...
        def create(self, **params: Unpack[CreateAssistantParams]) -> AbstractContextManager[StreamedResponse[AssistantObject]]: ...
        def retrieve(self, assistant_id: str, **params: Unpack[GetAssistantParams]) -> AbstractContextManager[StreamedResponse[AssistantObject]]: ...
        def update(self, assistant_id: str, **params: Unpack[ModifyAssistantParams]) -> AbstractContextManager[StreamedResponse[AssistantObject]]: ...
        def delete(self, assistant_id: str, **params: Unpack[DeleteAssistantParams]) -> AbstractContextManager[StreamedResponse[DeleteAssistantResponse]]: ...

    class AsyncBetaAssistantsStreaming(Protocol):
        def list(self, **params: Unpack[ListAssistantsParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[AssistantObject]]]: ...
        def create(self, **params: Unpack[CreateAssistantParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AssistantObject]]: ...
        def retrieve(self, assistant_id: str, **params: Unpack[GetAssistantParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AssistantObject]]: ...
        def update(self, assistant_id: str, **params: Unpack[ModifyAssistantParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AssistantObject]]: ...
        def delete(self, assistant_id: str, **params: Unpack[DeleteAssistantParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[DeleteAssistantResponse]]: ...

