"""Reads OpenMetrics text from stdin with the Prometheus client's own parser and writes its samples as JSON."""
import json
import sys

from prometheus_client.openmetrics.parser import text_string_to_metric_families

families = list(text_string_to_metric_families(sys.stdin.read()))
print(json.dumps([[sample.name, sample.labels, sample.value] for family in families for sample in family.samples]))
