"""What requests take instead of the models in ``models.eval_jsonl_file_id_source``, for type checkers only."""

from typing import Literal, Required, TypedDict

class EvalJsonlFileIdSourceDict(TypedDict, total=False):
    type: Required[Literal["file_id"]]
    """Discriminator: always `file_id`. Default: `file_id`."""
    id: Required[str]
    """Id of the jsonl file id source."""
