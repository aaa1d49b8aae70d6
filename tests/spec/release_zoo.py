"""A release in miniature: the forms that the real one has, one of each."""

from __future__ import annotations

FILES = {
    "_version.py": '__version__ = "9.8.7"\n',
    "_types.py": (
        "from typing import IO, TYPE_CHECKING, Union\nFileTypes = Union[bytes, IO[bytes]]\n"
        "if TYPE_CHECKING:\n    class SequenceNotStr: ...\n"
    ),
    "_models.py": "class BaseModel: ...\n",
    "_legacy_response.py": "class HttpxBinaryResponseContent: ...\n",
    "_streaming.py": "from typing import Generic\nclass Stream(Generic): ...\n",
    "pagination.py": """
from typing import Generic, List, Optional, TypeVar
_T = TypeVar("_T")
class SyncCursorPage(Generic[_T]):
    data: List[_T]
    has_more: Optional[bool] = None
""",
    "_client.py": """
from ._compat import cached_property
from .resources.live.live import Live
from .resources.things import Things
class OpenAI:
    @cached_property
    def things(self) -> Things: ...
    @cached_property
    def live(self) -> Live: ...
    @cached_property
    def with_raw_response(self) -> object: ...
""",
    "_compat.py": "def cached_property(function): ...\n",
    "resources/__init__.py": "",
    "resources/things.py": """
from typing import Dict, List, Optional, Union
from typing_extensions import Literal, overload
from .. import _legacy_response
from .._streaming import Stream
from .._types import FileTypes, SequenceNotStr
from ..pagination import SyncCursorPage
from ..types import thing_create_params, thing_list_params, thing_send_params, thing_start_params
from ..types.thing import Thing
from ..types.thing_event import ThingEvent

class ThingStream(Stream[ThingEvent]): ...

class Things(SyncAPIResource):
    @overload
    def create(self) -> Thing: ...
    def create(self, *, name, async_=omit, parts=omit, key: str | Omit = omit, extra_headers=None) -> Thing:
        extra_headers = {**strip_not_given({"Idempotency-Key": key}), **(extra_headers or {})}
        extra_headers = {"OpenAI-Beta": "things=v1", **(extra_headers or {})}
        return self._post(
            "/things",
            body=maybe_transform(
                {"name": name, "async_": async_, "parts": parts}, thing_create_params.ThingCreateParams
            ),
            options=make_request_options(extra_headers=extra_headers, security={"bearer_auth": True}),
            cast_to=Thing,
        )

    def list(self, *, status=omit, extra_headers=None) -> SyncCursorPage[Thing]:
        return self._get_api_list(
            path_template("/things"),
            page=SyncCursorPage[Thing],
            options=make_request_options(
                extra_headers=extra_headers,
                query=maybe_transform({"status": status}, thing_list_params.ThingListParams),
                security={"admin_api_key_auth": True},
            ),
            model=Thing,
        )

    def send(self, thing_id, *, file, extra_headers=None) -> None:
        body = deepcopy_with_paths({"file": file}, [["file"]])
        files = extract_files(body, paths=[["file"]])
        extra_headers = {"Content-Type": "multipart/form-data", **(extra_headers or {})}
        extra_headers = {"Accept": "*/*", **(extra_headers or {})}
        return self._post(
            path_template("/things/{thing_id}/send", thing_id=thing_id),
            body=maybe_transform(body, thing_send_params.ThingSendParams),
            files=files,
            options=make_request_options(extra_headers=extra_headers),
            cast_to=NoneType,
        )

    def start(self, thing_id, *, stream=omit, extra_headers=None) -> Thing | ThingStream:
        _context = prepare(self, {"stream": stream})
        return self._post(
            path_template("/things/{thing_id}/start", thing_id=thing_id),
            body=maybe_transform(
                _context.body,
                thing_start_params.Streaming if stream else thing_start_params.NonStreaming,
            ),
            options=make_request_options(extra_headers=extra_headers, stream_mode="events"),
            cast_to=Thing,
            stream=stream or False,
            stream_cls=ThingStream,
        )

    def content(self, thing_id, *, extra_headers=None) -> _legacy_response.HttpxBinaryResponseContent:
        return self._get(
            path_template("/things/{thing_id}/content", thing_id=thing_id),
            options=make_request_options(extra_headers=extra_headers),
            cast_to=_legacy_response.HttpxBinaryResponseContent,
        )

    def wait(self, thing_id): ...
""",
    "resources/live/__init__.py": "",
    "resources/live/live.py": """
from ...types.live.client_event import ClientEvent
from ...types.live.client_event_param import ClientEventParam
from ...types.live.server_event import ServerEvent
class Live(SyncAPIResource):
    def connect(self, *, extra_query={}) -> LiveConnectionManager: ...
class LiveConnection:
    def send(self, event: ClientEvent | ClientEventParam) -> None: ...
    def parse_event(self, data: str | bytes) -> ServerEvent: ...
class LiveConnectionManager:
    def __enter__(self) -> LiveConnection: ...
""",
    "types/live/__init__.py": "",
    "types/live/client_event.py": "class ClientEvent: ...",
    "types/live/client_event_param.py": """
from typing import Union
from typing_extensions import TypeAlias
from .stop_event_param import StopEventParam
from .say_event_param import SayEventParam
__all__ = ["ClientEventParam"]
ClientEventParam: TypeAlias = Union[StopEventParam, SayEventParam]
""",
    "types/live/stop_event_param.py": """
from typing_extensions import Literal, Required, TypedDict
__all__ = ["StopEventParam"]
class StopEventParam(TypedDict, total=False):
    type: Required[Literal["stop"]]
""",
    "types/live/say_event_param.py": """
from typing_extensions import Literal, Required, TypedDict
__all__ = ["SayEventParam"]
class SayEventParam(TypedDict, total=False):
    type: Required[Literal["say"]]
    text: Required[str]
""",
    "types/live/server_event.py": """
from typing import Union
from typing_extensions import Literal, TypeAlias
from ..._models import BaseModel
from .said_event import SaidEvent
__all__ = ["ServerEvent", "Rung"]
class Rung(BaseModel):
    type: Literal["rung"]
ServerEvent: TypeAlias = Union[SaidEvent, Rung]
""",
    "types/live/said_event.py": """
from typing_extensions import Literal
from ..._models import BaseModel
__all__ = ["SaidEvent"]
class SaidEvent(BaseModel):
    type: Literal["said"]
""",
    "types/__init__.py": "",
    "types/thing.py": """
from typing import Dict, List, Optional, Union
from typing_extensions import Annotated, Literal
from pydantic import Field as FieldInfo
from .._models import BaseModel
from .._utils import PropertyInfo
__all__ = ["Thing", "Small", "Tree"]
class Small(BaseModel):
    kind: Literal["small"]
class Tree(BaseModel):
    children: List["Tree"]
class Thing(BaseModel):
    id: str
    size: Union[Small, Dict[str, float], None] = None
    tree: Optional[Tree] = None
    of_type: Annotated[Union[Literal["a", "b"], int], PropertyInfo(discriminator="kind")] = FieldInfo(alias="type")
""",
    "_utils.py": "def PropertyInfo(**given): ...\n",
    "types/thing_event.py": """
from typing import Union
from typing_extensions import TypeAlias
from .thing import Thing
__all__ = ["ThingEvent"]
ThingEvent: TypeAlias = Union[Thing, str]
""",
    "types/thing_create_params.py": """
from typing import Iterable, Optional
from typing_extensions import Annotated, Required, TypedDict
from .._utils import PropertyInfo
__all__ = ["ThingCreateParams", "Part"]
_Reserved = TypedDict("_Reserved", {"in": str}, total=False)
class Part(_Reserved, total=False):
    text: Required[str]
class ThingCreateParams(TypedDict, total=False):
    name: Required[str]
    async_: Annotated[Optional[bool], PropertyInfo(alias="async")]
    parts: Iterable[Part]
    key: str
""",
    "types/thing_list_params.py": """
from typing import Union
from typing_extensions import Literal, TypedDict
from .._types import SequenceNotStr
__all__ = ["ThingListParams"]
class ThingListParams(TypedDict, total=False):
    status: Union[Literal["new"], SequenceNotStr[str]]
""",
    "types/thing_send_params.py": """
from typing_extensions import Required, TypedDict
from .._types import FileTypes
__all__ = ["ThingSendParams"]
class ThingSendParams(TypedDict, total=False):
    file: Required[FileTypes]
""",
    "types/thing_start_params.py": """
from typing import Optional
from typing_extensions import Literal, Required, TypedDict
__all__ = ["Base", "NonStreaming", "Streaming"]
class Base(TypedDict, total=False):
    note: str
class NonStreaming(Base, total=False):
    stream: Optional[Literal[False]]
class Streaming(Base):
    stream: Required[Literal[True]]
""",
    "types/webhooks/__init__.py": "",
    "types/webhooks/unwrap_webhook_event.py": """
from typing import Union
from typing_extensions import Annotated, TypeAlias
from ..._utils import PropertyInfo
from .thing_made_webhook_event import ThingMadeWebhookEvent
from .thing_gone_webhook_event import ThingGoneWebhookEvent
__all__ = ["UnwrapWebhookEvent"]
UnwrapWebhookEvent: TypeAlias = Annotated[
    Union[ThingMadeWebhookEvent, ThingGoneWebhookEvent], PropertyInfo(discriminator="type")
]
""",
    "types/webhooks/thing_made_webhook_event.py": """
from typing_extensions import Literal
from ..._models import BaseModel
__all__ = ["ThingMadeWebhookEvent"]
class ThingMadeWebhookEvent(BaseModel):
    type: Literal["thing.made"]
""",
    "types/webhooks/thing_gone_webhook_event.py": """
from typing_extensions import Literal
from ..._models import BaseModel
__all__ = ["ThingGoneWebhookEvent"]
class ThingGoneWebhookEvent(BaseModel):
    type: Literal["thing.gone"]
""",
}
