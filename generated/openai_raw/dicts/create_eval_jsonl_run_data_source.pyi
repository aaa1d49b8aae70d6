"""What requests take instead of the models in ``models.create_eval_jsonl_run_data_source``, for type checkers
only."""

from typing import Literal, Required, TypedDict

from ..dicts.eval_jsonl_file_content_source import EvalJsonlFileContentSourceDict
from ..dicts.eval_jsonl_file_id_source import EvalJsonlFileIdSourceDict
from ..models.eval_jsonl_file_content_source import EvalJsonlFileContentSource
from ..models.eval_jsonl_file_id_source import EvalJsonlFileIdSource

class CreateEvalJsonlRunDataSourceDict(TypedDict, total=False):
    type: Required[Literal["jsonl"]]
    """Discriminator: always `jsonl`. Default: `jsonl`."""
    source: Required[
        EvalJsonlFileContentSource | EvalJsonlFileContentSourceDict | EvalJsonlFileIdSource | EvalJsonlFileIdSourceDict
    ]
    """Source of the data."""
