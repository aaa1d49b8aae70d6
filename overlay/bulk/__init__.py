"""Send many requests within your rate limits, without losing a result or paying for one twice.

    from overlay import bulk

    report = bulk.run_sync(
        "questions.jsonl",
        template={"model": "gpt-5-mini", "messages": [{"role": "user", "content": "{question}"}]},
        ledger="questions.sqlite",
        out="answers.jsonl",
    )
    print(report)

Run it again, and it continues where it stopped.
"""

from ._errors import BulkError, LedgerError
from ._limits import Limits
from ._options import BatchOptions, Lane
from ._prices import Price
from ._progress import Progress
from ._report import Report, Usage
from ._requests import Request
from ._rows import Row, rows, status
from ._run import run, run_sync

__all__ = [
    "BatchOptions",
    "BulkError",
    "Lane",
    "LedgerError",
    "Limits",
    "Price",
    "Progress",
    "Report",
    "Request",
    "Row",
    "Usage",
    "rows",
    "run",
    "run_sync",
    "status",
]
