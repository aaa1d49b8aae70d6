from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.chat_completion_moderation import ChatCompletionModeration
    from ..models.completion_usage import CompletionUsage
    from ..models.create_chat_completion_stream_response_choices_item import ChunkChoice
    from ..unions import ServiceTier


@model
class ChatCompletionChunk(Base):
    """A chunk of a streamed completion: what came since the chunk before."""

    id: str
    """The id of the completion; the same in each chunk."""
    if TYPE_CHECKING:
        choices: list[ChunkChoice] = absent
        """What is new in each choice; empty in a chunk that only tells the usage."""
    else:
        choices: list[ChunkChoice] | None = absent
    created: int
    """When the completion was begun: Unix time in seconds, the same in each chunk."""
    model: str
    """The model that answers."""
    obfuscation: str | None = absent
    """Random characters that even out the sizes of chunks; see `stream_options.include_obfuscation`."""
    service_tier: ServiceTier = None
    """The tier that really serves the request. Values: `auto`, `default`, `flex`, `scale`, `priority`, `fast`."""
    system_fingerprint: str | None = None
    """Names the server configuration that answers; see the completion's. Often null. Deprecated by OpenAI."""
    object: Literal['chat.completion.chunk']
    """Always `chat.completion.chunk`."""
    usage: CompletionUsage | None = None
    """The tokens of the whole request, in the last chunk, if `stream_options.include_usage` asked for it; else
    null."""
    moderation: ChatCompletionModeration | None = None
    """What moderation found, in a chunk of its own, if the request asked for it; else null."""

    _nested = {'choices': ['ChunkChoice'], 'usage': 'CompletionUsage', 'moderation': 'ChatCompletionModeration'}
    _tags = {'object': 'chat.completion.chunk'}
    _empty = ('choices',)
