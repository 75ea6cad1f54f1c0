import { expect, test } from "vitest";
import { isLoopback, isPublic } from "#lib/outside-address.ts";

test.each(["8.8.8.8", "203.162.0.1", "2606:4700::1111", "2402:800::1"])("%s is public", (address) => {
  expect([isPublic(address), isLoopback(address)]).toEqual([true, false]);
});

test.each([
  ...[
    "0.0.0.0",
    "10.1.2.3",
    "100.64.0.1",
    "169.254.169.254",
    "172.31.0.1",
    "192.168.1.1",
    "224.0.0.1",
    "255.255.255.255",
  ],
  ...[
    "::",
    "fe80::1",
    "fd00:ec2::254",
    "ff02::1",
    "::ffff:10.0.0.1",
    "::ffff:8.8.8.8",
    "64:ff9b::a00:1",
    "2002:a00:1::",
  ],
  ...["2001:db8::1", "fec0::1", "localhost", "", "8.8.8"],
])("%s is not public, nor this machine", (address) => {
  expect([isPublic(address), isLoopback(address)]).toEqual([false, false]);
});

test.each(["127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1"])("%s is this machine", (address) => {
  expect([isPublic(address), isLoopback(address)]).toEqual([false, true]);
});
