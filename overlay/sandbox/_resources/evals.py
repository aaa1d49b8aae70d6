"""Evals: a finished run has an output item for each line of its data; every second one passes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from .._text import count
from . import shelves

if TYPE_CHECKING:
    from .._call import Call
    from .shelves import Facts

ITEMS = "/evals/{eval_id}/runs/{run_id}/output_items"


def created(_: Call, made: Facts) -> None:
    """Describe the data: the schema of an item, and that of a sample if one is drawn."""
    config = dict(made["data_source_config"])
    item, has_sample = config.pop("item_schema", {"type": "object"}), config.pop("include_sample_schema", True)
    properties = {"item": item} | ({"sample": {"type": "object"}} if has_sample else {})
    config["schema"] = {"type": "object", "properties": properties, "required": list(properties)}
    made["data_source_config"] = config


def started(_: Call, run: Facts) -> None:
    """Use the model that the data source names."""
    run["model"] = run["data_source"].get("model") or run["model"]


def moved(call: Call, run: Facts) -> None:
    """Grade all lines when a run completes."""
    if run["status"] != "completed":
        return
    lines = _lines(call, run["data_source"].get("source", {}))
    names = [str(each.get("name", "grader")) for each in run["eval"]["testing_criteria"]]
    passed = [number % 2 == 0 for number in range(len(lines))]
    for number, line in enumerate(lines):
        shelves.put(call, ITEMS, {"eval_id": run["eval_id"], "run_id": run["id"]}, **_item(run, number, line, names))
    run["result_counts"] = {"total": len(lines), "errored": 0, "failed": passed.count(False), "passed": sum(passed)}
    run["per_testing_criteria_results"] = [
        {"testing_criteria": name, "passed": sum(passed), "failed": passed.count(False)} for name in names
    ]
    tokens = sum(count(json.dumps(line)) for line in lines)
    usage = {"prompt_tokens": tokens, "completion_tokens": len(lines), "total_tokens": tokens + len(lines)}
    run["per_model_usage"] = [{"model_name": run["model"], "invocation_count": len(lines), "cached_tokens": 0, **usage}]


def _item(run: Facts, number: int, line: Facts, names: list[str]) -> Facts:
    is_passed = number % 2 == 0
    tokens = count(json.dumps(line))
    sample = {
        "input": [{"role": "user", "content": json.dumps(line.get("item", line), ensure_ascii=False)}],
        "output": [{"role": "assistant", "content": "yes" if is_passed else "no"}],
        "finish_reason": "stop", "model": run["model"], "temperature": 1, "top_p": 1, "seed": 42,
        "usage": {"prompt_tokens": tokens, "completion_tokens": 1, "total_tokens": tokens + 1, "cached_tokens": 0},
    }  # fmt: skip
    results = [{"name": name, "score": float(is_passed), "passed": is_passed} for name in names]
    return {
        "status": "pass" if is_passed else "fail",
        "datasource_item_id": number,
        "datasource_item": line.get("item", line),
        "results": results,
        "sample": sample,
    }


def _lines(call: Call, source: Facts) -> list[Facts]:
    if source.get("type") == "file_content":
        return list(source["content"])
    if source.get("type") == "file_id":
        text = call.store.table("files.contents").get(source["id"], b"").decode("utf-8", "replace")
        return [_parsed(line) for line in text.splitlines() if line.strip()]
    return [{"item": {"id": each["id"]}} for each in call.store.table("/chat/completions").values()]


def _parsed(line: str) -> Facts:
    try:
        found = json.loads(line)
    except ValueError:
        found = line
    return found if isinstance(found, dict) else {"item": {"text": line}}
