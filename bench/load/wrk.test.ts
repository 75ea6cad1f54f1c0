import { expect, test } from "vitest";
import { parseWrk } from "#bench/load/wrk.ts";

const REPORT = `Running 3s test @ http://127.0.0.1:8080/
  1 threads and 32 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency   462.11us  312.54us  12.51ms   97.10%
    Req/Sec    70.62k     4.31k   78.11k    80.65%
  Latency Distribution
     50%  436.00us
     75%  503.00us
     90%  640.00us
     99%    1.24ms
  217713 requests in 3.10s, 612.55MB read
Requests/sec:  70231.11
Transfer/sec:    197.60MB
`;

test("requests, time and latencies come out in seconds and milliseconds", () => {
  expect(parseWrk(REPORT)).toEqual({ requests: 217_713, seconds: 3.1, p50: 0.436, p99: 1.24, failed: 0 });
});

test("answers of 400 and above and broken connections are counted together", () => {
  const lines =
    "  Socket errors: connect 1, read 20, write 0, timeout 3\n  Non-2xx or 3xx responses: 500\nRequests/sec:";
  expect(parseWrk(REPORT.replace("Requests/sec:", lines))?.failed).toBe(524);
});

test("what is no report is none", () => {
  expect(parseWrk("unable to connect to 127.0.0.1:8080 Connection refused")).toBeNull();
});
